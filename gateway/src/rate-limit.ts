import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RequestRefused } from './errors';
import { credentialsFrom } from './identity';
import { isHere } from './loopback';

interface RateLimits {
  /** Requests per minute of one client address. Who works on this machine is exempt, also through a storefront that says for whom it asks. */
  address: number;
  /** Requests per minute of one session or visitor. */
  session: number;
}

/** Generous: stops floods, not people. In memory, per process. */
export function limitRate({ address, session }: RateLimits): RequestHandler {
  const byAddress = new RateLimiterMemory({ points: address, duration: 60 });
  const bySession = new RateLimiterMemory({ points: session, duration: 60 });
  return async (request: Request, response, next) => {
    const credentials = credentialsFrom(request);
    const person = credentials.session ?? credentials.visitor;
    try {
      if (!isHere(request)) await byAddress.consume(request.ip ?? '');
      if (person) await bySession.consume(person);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfter = Math.ceil(refusal.msBeforeNext / 1_000);
      response.set('retry-after', String(retryAfter));
      throw new RequestRefused(429, 'RATE_LIMITED', `Too many requests; try again in ${retryAfter} s`, { retryAfter });
    }
    next();
  };
}
