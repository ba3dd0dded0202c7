import { subscriptions } from '@tonglu/schema/events';
import { workerSchemaOf } from '@tonglu/kit';
import type { ClientBase } from 'pg';
import type { ProviderMove } from './provider-journal';

/** What the queries share, for this transaction only: all subgraphs' logs side by side, who hears of what, how long work may take. */
export async function prepare(client: ClientBase, subgraphs: readonly string[], graceSeconds: number): Promise<void> {
  const all = (select: (subgraph: string) => string): string => subgraphs.map(select).join(' union all ');
  await client.query(`create function pg_temp.grace() returns interval language sql immutable as $$ select make_interval(secs => ${Number(graceSeconds)}) $$`);
  await client.query(`create temp view all_outbox as ${all((name) => `select '${name}' as publisher, id, type, occurred_at from ${name}.outbox`)}`);
  await client.query(`create temp view all_inbox as ${all((name) => `select '${name}' as subscriber, event_id, type, received_at from ${name}.inbox`)}`);
  await client.query(`create temp view all_idempotency as ${all((name) => `select '${name}' as subgraph, scope, verb, key, result from ${name}.idempotency`)}`);
  await client.query(
    `create temp view all_jobs as ${all((name) => `select '${name}' as subgraph, task.identifier as task, job.attempts, job.max_attempts, job.last_error
      from ${workerSchemaOf(name)}._private_jobs job join ${workerSchemaOf(name)}._private_tasks task on task.id = job.task_id`)}`,
  );
  await client.query('create temp table subscription (type text, subscriber text)');
  const pairs = Object.entries(subscriptions).flatMap(([type, names]) => names.map((name) => [type, name]));
  await client.query('insert into subscription select * from unnest($1::text[], $2::text[])', [pairs.map(([type]) => type), pairs.map(([, name]) => name)]);
}

export async function loadProviderJournal(client: ClientBase, moves: readonly ProviderMove[]): Promise<void> {
  await client.query('create temp table provider_journal (kind text, number text, amount bigint, at timestamptz)');
  await client.query('insert into provider_journal select * from unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[])', [
    moves.map(({ kind }) => kind),
    moves.map(({ number }) => number),
    moves.map(({ amount }) => amount),
    moves.map(({ at }) => at),
  ]);
}
