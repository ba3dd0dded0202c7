import { newId } from '@tonglu/kit';
import type { RequestHandler } from 'express';

/** Gives each request an id, the caller's own where it is usable, and says it in the answer. */
export const withRequestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  response.locals.requestId = given && /^[\w-]{8,64}$/.test(given) ? given : newId();
  response.set('x-request-id', String(response.locals.requestId));
  next();
};
