import { Router, type Request, type Response } from 'express';
import { env } from '~/env.server';
import { publicPaths } from '~/seo/public-paths.server';
import { sitemapFile, sitemapIndex } from '~/seo/sitemap';

/** Pages of one person, and lists narrowed in countless ways: nothing to find there. */
const closed = ['/cart', '/checkout', '/cashier', '/me$', '/me/', '/sign-in', '/sign-out', '/locale', '/district', '/regions', '/suggestions', '/search?', '/c/*?*is.', '/c/*?*from', '/c/*?*to', '/c/*?*sort=', '/c/*?*after='];

const originOf = (req: Request): string => env.publicOrigin ?? `${req.protocol}://${req.get('host')}`;

/** What search engines ask for. It is the same for everybody, so it knows neither cookies nor visitors. */
export const crawlers = Router();

const send = (res: Response, type: string, text: string): void => void res.set('cache-control', 'public, max-age=600').type(type).send(text);

crawlers.get('/robots.txt', (req, res) => {
  send(res, 'text/plain', ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${originOf(req)}/sitemap.xml`, ''].join('\n'));
});

crawlers.get('/sitemap.xml', (req, res) => fromPaths(res, (paths) => sitemapIndex(originOf(req), paths)));
crawlers.get('/sitemap-:file.xml', (req, res) => fromPaths(res, (paths) => sitemapFile(originOf(req), paths, Number(req.params.file))));

async function fromPaths(res: Response, write: (paths: readonly string[]) => string | undefined): Promise<void> {
  try {
    const text = write(await publicPaths());
    if (text === undefined) res.status(404).type('text').send('There is no such file.');
    else send(res, 'application/xml', text);
  } catch (error) {
    console.error(JSON.stringify({ requestId: res.locals['requestId'], sitemap: String(error) }));
    res.status(503).set('retry-after', '60').type('text').send('Not available right now.');
  }
}
