import type { RequestHandler } from 'express';

/** Lets browsers of the listed origins call the graph; no others. Sessions travel in a header, never in cookies. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('origin');
    if (origin && origins.includes(origin)) {
      response.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id, retry-after' });
      if (request.method === 'OPTIONS') {
        response.set({
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'authorization, content-type, accept-language, x-tonglu-visitor, x-tonglu-district, x-request-id',
          'access-control-max-age': '600',
        });
      }
    }
    if (request.method === 'OPTIONS') return void response.status(204).end();
    next();
  };
}
