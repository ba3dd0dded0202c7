import { subscribersOf, type EventPayload, type EventType } from '@tonglu/schema/events';
import type { Transaction } from '../database/database';
import { workerSchemaOf } from '../database/prepare';
import { newId } from '../id';

/** A fact that a subgraph has published. `id` is what makes its delivery once-only. */
export interface PublishedEvent<Type extends EventType = EventType> {
  id: string;
  type: Type;
  publisher: string;
  occurredAt: string;
  payload: EventPayload<Type>;
}

export const deliverTask = 'deliver';
/** After so many tries an event is parked: visible, replayable, in nobody's way. */
export const deliveryAttempts = 5;

/**
 * Publishes a fact in the transaction that makes it true: the row is the log of record, and one job per
 * subscriber carries it out.
 */
export async function emit<Type extends EventType>(tx: Transaction, type: Type, payload: EventPayload<Type>, occurredAt: Date): Promise<void> {
  const id = newId();
  const schema = workerSchemaOf(tx.database.name);
  await tx.run('insert into outbox (id, type, payload, occurred_at) values ($1, $2, $3, $4)', [id, type, JSON.stringify(payload), occurredAt], 'outbox-insert');
  const subscribers = subscribersOf(type);
  if (subscribers.length === 0) return;
  await tx.run(
    `select ${schema}.add_job('${deliverTask}', json_build_object('event', $1::text, 'subscriber', subscriber), max_attempts := ${deliveryAttempts})
     from unnest($2::text[]) as subscriber`,
    [id, subscribers],
    'outbox-deliver',
  );
}

/** Runs a job of this subgraph later, or now if `runAt` is left out, once the transaction has committed. */
export async function defer(tx: Transaction, task: string, payload: object, options: { runAt?: Date; key?: string; attempts?: number } = {}): Promise<void> {
  await tx.run(
    `select ${workerSchemaOf(tx.database.name)}.add_job($1, $2::json, run_at := coalesce($3, now()), job_key := $4, max_attempts := $5)`,
    [task, JSON.stringify(payload), options.runAt ?? null, options.key ?? null, options.attempts ?? 25],
    'outbox-defer',
  );
}
