import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './id';

/** Each purpose signs with a key of its own, so that a token for one is worthless for another. */
const keyFor = (secret: string, purpose: string): Buffer => createHmac('sha256', secret).update(`tonglu:${purpose}`).digest();

const sign = (secret: string, purpose: string, payload: string): Buffer => createHmac('sha256', keyFor(secret, purpose)).update(payload).digest();

/** A value as text that only holders of the secret can make: base64url(JSON) "." base64url(HMAC-SHA256). Equal values give equal text. */
export function sealJson(secret: string, purpose: string, value: unknown): string {
  const payload = Buffer.from(canonicalJson(value)).toString('base64url');
  return `${payload}.${sign(secret, purpose, payload).toString('base64url')}`;
}

/** The value inside a genuine token of this purpose, else undefined. The caller checks its shape and expiry. */
export function openJson(secret: string, purpose: string, token: string): unknown {
  const [payload, signature, ...rest] = token.split('.');
  if (!payload || !signature || rest.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(secret, purpose, payload);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as unknown;
}
