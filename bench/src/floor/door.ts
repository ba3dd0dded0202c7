import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Provider } from './provider';
import type { Sql } from './sql';

/** What the floor's answers stand on. */
export interface Floor {
  sql: Sql;
  /** All of it, or nothing. */
  transact<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  secret: string;
  provider: Provider;
  /** Where the provider reports to. */
  notifyUrl: string;
}

/** Undoes what the transaction has done so far, and answers. */
export class Refused extends Error {
  constructor(readonly answer: object) {
    super('refused');
  }
}

export function emptyHanded(verb: string, code: string): never {
  throw new Refused({ [verb]: { __typename: 'Refusal', problems: [{ code }] } });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function signedIn(sql: Sql, token: string): Promise<string> {
  const [session] = await sql<{ member: string }>('session', 'select member_id as member from session where token_digest = $1 and ended_at is null and expires_at > now()', [sha256(token)]);
  return session?.member ?? emptyHanded('session', 'UNAUTHENTICATED');
}

/** The result of an earlier request with this key; else this one's is written down with what it does. */
export async function claim<Result extends object>(sql: Sql, member: string, verb: string, input: { idempotencyKey: string }, result: Result): Promise<Result | undefined> {
  const hash = sha256(JSON.stringify(input));
  const mine = await sql('claim', 'insert into orders.idempotency (scope, verb, key, request_hash, result) values ($1, $2, $3, $4, $5) on conflict do nothing returning key', [member, verb, input.idempotencyKey, hash, JSON.stringify(result)]);
  if (mine.length > 0) return undefined;
  const [known] = await sql<{ hash: string; result: Result }>('claimed', 'select request_hash as hash, result from orders.idempotency where scope = $1 and verb = $2 and key = $3', [member, verb, input.idempotencyKey]);
  return known.hash === hash ? known.result : emptyHanded(verb, 'IDEMPOTENCY_CONFLICT');
}

const sign = (secret: string, payload: string): Buffer => createHmac('sha256', secret).update(payload).digest();

export function seal(secret: string, value: object): string {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${payload}.${sign(secret, payload).toString('base64url')}`;
}

export function unseal<Value>(secret: string, token: string): Value | undefined {
  const [payload, signature = ''] = token.split('.');
  const [given, expected] = [Buffer.from(signature, 'base64url'), sign(secret, payload)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Value) : undefined;
}

/** Version 7: new rows lie side by side in the indexes, as the platform's do. */
export function uuid(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
