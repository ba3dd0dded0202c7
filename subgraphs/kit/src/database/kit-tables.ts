import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables every subgraph has: idempotency keys, outbox, inbox. First in each subgraph's list of migrations. */
export class KitTables1700000000001 implements MigrationInterface {
  name = 'KitTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency (
        scope text not null,
        verb text not null,
        key text not null,
        request_hash text not null,
        result jsonb,
        created_at timestamptz not null default now(),
        primary key (scope, verb, key)
      );
      create index idempotency_created_at on idempotency (created_at);

      create table outbox (
        id uuid primary key,
        type text not null,
        payload jsonb not null,
        occurred_at timestamptz not null
      );
      create index outbox_occurred_at on outbox (occurred_at);

      create table inbox (
        event_id uuid primary key,
        publisher text not null,
        type text not null,
        received_at timestamptz not null default now()
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table inbox, outbox, idempotency');
  }
}
