import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A double-entry ledger: accounts, transfers and their entries. For subgraphs in which value moves. */
export class LedgerTables1700000000002 implements MigrationInterface {
  name = 'LedgerTables1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_account (
        code text primary key,
        currency text not null,
        floor bigint,
        balance bigint not null default 0,
        constraint ledger_account_floor check (floor is null or balance >= floor)
      );
      create table ledger_transfer (
        id uuid primary key,
        kind text not null,
        reference text not null,
        posted_at timestamptz not null,
        unique (kind, reference)
      );
      create table ledger_entry (
        id uuid primary key,
        transfer_id uuid not null references ledger_transfer,
        account text not null references ledger_account,
        amount bigint not null check (amount <> 0)
      );
      create index ledger_entry_transfer on ledger_entry (transfer_id);
      create index ledger_entry_account on ledger_entry (account);
      create function ledger_is_append_only() returns trigger language plpgsql as $$
        begin raise exception 'the ledger is append-only'; end $$;
      create trigger ledger_entry_append_only before update or delete on ledger_entry
        for each row execute function ledger_is_append_only();
      create trigger ledger_transfer_append_only before update or delete on ledger_transfer
        for each row execute function ledger_is_append_only();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_entry, ledger_transfer, ledger_account; drop function ledger_is_append_only');
  }
}
