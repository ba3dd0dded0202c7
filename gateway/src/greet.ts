import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** Helmet's, which are the same for every answer. */
const safeHeaders = ((): [string, string][] => {
  const blank = new ServerResponse(new IncomingMessage(new Socket()));
  helmet()(blank.req, blank, () => undefined);
  return Object.entries(blank.getHeaders()).map(([name, value]) => [name, String(value)]);
})();

/**
 * The headers that every answer has. Lets browsers of the listed origins call the graph; no others. Sessions travel in
 * a header, never in cookies. True where that was all: a browser that asked whether it may call.
 */
export function greet(request: IncomingMessage, response: ServerResponse, requestId: string, origins: readonly string[]): boolean {
  for (const [name, value] of safeHeaders) response.setHeader(name, value);
  response.setHeader('x-request-id', requestId);
  response.setHeader('vary', 'Origin');
  const { origin } = request.headers;
  const isPreflight = request.method === 'OPTIONS';
  if (origin && origins.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
    if (isPreflight) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', 'authorization, content-type, accept-language, x-tonglu-visitor, x-tonglu-district, x-request-id');
      response.setHeader('access-control-max-age', '600');
    }
  }
  if (isPreflight) response.writeHead(204).end();
  return isPreflight;
}
