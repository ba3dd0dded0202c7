import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Arrival } from './arrival';
import { RequestRefused } from './errors';

interface RateLimits {
  /** Requests per minute of one client address. Who works on this machine is exempt, also through a storefront that says for whom it asks. */
  address: number;
  /** Requests per minute of one session or visitor. */
  session: number;
}

/** Generous: stops floods, not people. In memory, per process. What it gives throws RequestRefused for who asks too much. */
export function rateLimiter({ address, session }: RateLimits): (arrival: Arrival) => Promise<void> {
  const byAddress = new RateLimiterMemory({ points: address, duration: 60 });
  const bySession = new RateLimiterMemory({ points: session, duration: 60 });
  return async ({ address: from, isHere, credentials }) => {
    const person = credentials.session ?? credentials.visitor;
    try {
      if (!isHere) await byAddress.consume(from);
      if (person) await bySession.consume(person);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfter = Math.ceil(refusal.msBeforeNext / 1_000);
      throw new RequestRefused(429, 'RATE_LIMITED', `Too many requests; try again in ${retryAfter} s`, { retryAfter });
    }
  };
}
