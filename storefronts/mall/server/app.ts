import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express, { type Express } from 'express';
import { constants } from 'node:zlib';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { RouterContextProvider } from 'react-router';
import { env } from '~/env.server';
import { requestContext } from '~/request.server';
import { crawlers } from './crawlers';
import { security } from './security';

export { env };

const compress = compression({
  threshold: 1024,
  // Pages are made whole before they are sent (see entry.server.tsx), so they are compressed whole as well.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
});

/** Built files carry their content in their name and never change; pictures and icons may, once a day. */
export function serveAssets(server: Express, folder: string): void {
  const client = join(folder, 'build/client');
  server.use('/assets', compress, express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  server.use(compress, express.static(client, { maxAge: '1d', index: false }));
}

export const app = express();
app.disable('x-powered-by');
app.set('trust proxy', env.trustProxy);

app.use((req, res, next) => {
  const given = req.get('x-request-id');
  res.locals['requestId'] = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  res.locals['nonce'] = randomBytes(16).toString('base64');
  res.setHeader('x-request-id', res.locals['requestId']);
  next();
});
app.use(security);
app.use(compress);
app.use(crawlers);
app.use(
  createRequestHandler({
    build: () => import('virtual:react-router/server-build'),
    getLoadContext: (req, res) => {
      const context = new RouterContextProvider();
      context.set(requestContext, { requestId: res.locals['requestId'], nonce: res.locals['nonce'], address: req.ip ?? '' });
      return context;
    },
  }),
);
