import type { IncomingMessage } from 'node:http';
import { newId } from '@tonglu/kit';

/** The caller's own id where it is usable, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}
