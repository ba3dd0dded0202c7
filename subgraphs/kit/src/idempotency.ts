import type { Database, Transaction } from './database/database';
import { type Actor, actorKey } from './actor';
import { canonicalJson, digest } from './id';
import { IdempotencyConflict, InvalidInput, Refused, refuse } from './problem';

interface Once<Result = unknown> {
  actor: Actor;
  /** The verb, e.g. `placeOrder`. */
  verb: string;
  /** Everything the effect depends on, `idempotencyKey` included. */
  input: { idempotencyKey: string };
  /** The result, where it is known before the work: it is written together with the key then, and again only if the work gives another. */
  foreseen?: Result;
}

/**
 * Does the work once per (caller, verb, idempotency key), however often and however concurrently it is
 * asked. The key, a hash of the input and the result are stored in the transaction of the effect, so a
 * crash leaves all or nothing. A repeat gives the stored result; the same key with other input is refused.
 * `Result` must survive JSON.
 */
export async function once<Result>(tx: Transaction, ask: Once<Result>, work: () => Promise<Result>): Promise<Result> {
  const { key, requestHash } = claimOf(ask);
  const first = await tx.run(
    'insert into idempotency (scope, verb, key, request_hash, result) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [...key, requestHash, ask.foreseen === undefined ? null : JSON.stringify(ask.foreseen)],
    'idempotency-claim',
  );
  if (first === 0) {
    const known = await tx.row<Known<Result>>(knownByKey, key, 'idempotency-known');
    return resultOf(known, requestHash);
  }
  const result = await work();
  if (result === ask.foreseen) return result;
  await tx.run('update idempotency set result = $4 where scope = $1 and verb = $2 and key = $3', [...key, JSON.stringify(result ?? null)], 'idempotency-done');
  return result;
}

/** The result of an earlier call with this key, if it has finished. */
export async function recall<Result>(database: Database, ask: Once): Promise<Result | undefined> {
  const { key, requestHash } = claimOf(ask);
  const known = await database.row<Known<Result>>(knownByKey, key, 'idempotency-known');
  return known && resultOf(known, requestHash);
}

/**
 * For verbs that ask other subgraphs before their transaction with `once`: a repeat is answered as before, whatever would
 * refuse it by now. It is looked up only then, so that the first call, which nothing refuses, pays nothing for it.
 */
export async function unlessDone<Result>(database: Database, ask: Once<Result>, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const known = await recall<Result>(database, ask);
    if (known === undefined) throw error;
    return known;
  }
}

interface Known<Result> {
  requestHash: string;
  result: Result;
}

const knownByKey = 'select request_hash as "requestHash", result from idempotency where scope = $1 and verb = $2 and key = $3';

function claimOf({ actor, verb, input }: Once): { key: string[]; requestHash: string } {
  const { idempotencyKey, ...effect } = input;
  if (!/^[\x21-\x7e]{8,128}$/.test(idempotencyKey)) {
    refuse(new InvalidInput(['input', 'idempotencyKey'], { 'zh-CN': '幂等键须为 8–128 个可见字符', en: 'The idempotency key must be 8–128 visible characters' }));
  }
  return { key: [actorKey(actor), verb, idempotencyKey], requestHash: digest(canonicalJson(effect)) };
}

function resultOf<Result>(known: Known<Result> | undefined, requestHash: string): Result {
  if (known?.requestHash !== requestHash) refuse(new IdempotencyConflict());
  return known.result;
}
