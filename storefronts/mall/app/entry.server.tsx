import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router';
import { Writable } from 'node:stream';
import { Speaking } from './i18n/texts';
import { speechFor } from './i18n/texts.server';
import { requestContext } from './request.server';
import { describedIn } from './seo/described.server';
import { Describing } from './seo/json-ld';
import { defaultLocale } from '@tonglu/storefront-kit/locale';
import { visitOf, type Visit } from './visit.server';

const renderTimeoutMs = 5_000;

/** Renders the whole page before sending it: a page compressed as one piece is a third of one compressed in flushes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('content-type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const { nonce } = loadContext.get(requestContext);

  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <Speaking value={speechFor(localeOf(loadContext))}>
        <Describing value={{ text: describedIn(loadContext), nonce }}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </Describing>
      </Speaking>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const chunks: Buffer[] = [];
          pipe(
            new Writable({
              write(chunk: Buffer, _encoding, done) {
                chunks.push(chunk);
                done();
              },
              final(done) {
                resolve(new Response(Buffer.concat(chunks), { status: failed ? 500 : status, headers }));
                done();
              },
            }),
          );
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          failed = true;
          console.error(error);
        },
      },
    );
    const timer = setTimeout(() => abort(new Error('The page took too long to render')), renderTimeoutMs);
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const { requestId } = context.get(requestContext);
  console.error(JSON.stringify({ requestId, error: error instanceof Error ? error.stack : String(error) }));
};

// A request refused before the visit was recognised (a forged form) still gets a page, in the default language.
function localeOf(context: RouterContextProvider): Visit['locale'] {
  try {
    return visitOf(context).locale;
  } catch {
    return defaultLocale;
  }
}
