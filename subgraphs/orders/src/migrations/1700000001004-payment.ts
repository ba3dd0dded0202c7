import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments, refunds, what the provider told us, and what it and we do not agree about. */
export class Payment1700000001004 implements MigrationInterface {
  name = 'Payment1700000001004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payment (
        id uuid primary key,
        number text not null unique,
        order_id uuid not null references sales_order,
        provider text not null,
        state text not null check (state in ('PENDING', 'CAPTURED', 'FAILED', 'CLOSED', 'REFUNDED')),
        amount bigint not null check (amount >= 0),
        return_url text,
        notify_url text not null,
        provider_number text,
        cashier_url text,
        started_at timestamptz not null,
        expires_at timestamptz not null,
        captured_at timestamptz,
        next_check_at timestamptz not null,
        constraint payment_captured_when check ((state in ('CAPTURED', 'REFUNDED')) = (captured_at is not null))
      );
      create index payment_of_order on payment (order_id);
      create unique index payment_one_pending on payment (order_id) where state = 'PENDING';
      create index payment_to_check on payment (next_check_at) where state = 'PENDING';

      create table payment_history (
        entry bigint generated always as identity primary key,
        payment_id uuid not null references payment,
        from_state text,
        to_state text not null,
        at timestamptz not null
      );
      create index payment_history_of_payment on payment_history (payment_id, entry);
      create trigger payment_history_append_only before update or delete on payment_history for each row execute function refuse_change();

      create table refund (
        id uuid primary key,
        number text not null unique,
        payment_id uuid not null references payment,
        order_id uuid not null references sales_order,
        amount bigint not null check (amount > 0),
        reason text not null,
        state text not null check (state in ('REQUESTED', 'SUCCEEDED', 'FAILED')),
        provider_number text,
        requested_at timestamptz not null,
        settled_at timestamptz,
        next_check_at timestamptz not null,
        constraint refund_settled_when check ((state <> 'REQUESTED') = (settled_at is not null))
      );
      create index refund_of_payment on refund (payment_id);
      create index refund_of_order on refund (order_id);
      create index refund_to_check on refund (next_check_at) where state = 'REQUESTED';

      create table refund_history (
        entry bigint generated always as identity primary key,
        refund_id uuid not null references refund,
        from_state text,
        to_state text not null,
        at timestamptz not null
      );
      create index refund_history_of_refund on refund_history (refund_id, entry);
      create trigger refund_history_append_only before update or delete on refund_history for each row execute function refuse_change();

      create table provider_event (
        provider text not null,
        event_id text not null,
        type text not null,
        payment_number text not null,
        outcome text not null check (outcome in ('SETTLED', 'UNCONFIRMED', 'PARKED')),
        received_at timestamptz not null,
        primary key (provider, event_id)
      );

      create table payment_discrepancy (
        id uuid primary key,
        provider text not null,
        kind text not null,
        reference text not null,
        detail jsonb not null,
        found_at timestamptz not null,
        resolved_at timestamptz,
        unique (provider, kind, reference)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table payment_discrepancy, provider_event, refund_history, refund, payment_history, payment');
  }
}
