import { createHash, hash, randomBytes } from 'node:crypto';
import { v7, validate } from 'uuid';

/** A new UUIDv7: made in the domain, sorts by time. */
export const newId = (): string => v7();

/** The same id for the same parts and instant, sorting like any other: for what may be tried several times, in several places. */
export const idFrom = (at: Date, ...parts: string[]): string => v7({ msecs: at.getTime(), random: createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16) });

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);

/** An opaque secret of 160 bits, for sessions and links. Only its digest is ever stored. */
export const newToken = (): string => randomBytes(20).toString('base64url');

export const digest = (text: string): string => hash('sha256', text);

/** The same value always gives the same text, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
