import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Warehouses, stock and its movements. The movement's trigger is the only writer of `on_hand`. */
export class Stock1700000001001 implements MigrationInterface {
  name = 'Stock1700000001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table warehouse (
        id uuid primary key,
        code text not null unique,
        name jsonb not null,
        city jsonb not null,
        district_code text not null check (district_code ~ '^[0-9]{6}$'),
        cut_off_hour smallint not null check (cut_off_hour between 0 and 24)
      );

      create table stock_item (
        id uuid primary key,
        variant_id uuid not null,
        warehouse_id uuid not null references warehouse,
        on_hand integer not null default 0,
        reserved integer not null default 0,
        constraint stock_item_bounds check (0 <= reserved and reserved <= on_hand),
        unique (variant_id, warehouse_id)
      ) with (fillfactor = 70);

      create table movement (
        id uuid primary key,
        stock_item_id uuid not null references stock_item,
        kind text not null,
        quantity integer not null,
        reference text not null,
        at timestamptz not null,
        constraint movement_direction check (
          (kind = 'RECEIVE' and quantity > 0) or (kind = 'SHIP' and quantity < 0) or (kind = 'ADJUST' and quantity <> 0)),
        unique (stock_item_id, kind, reference)
      );
      create index movement_reference on movement (reference);

      create function movement_moves_stock() returns trigger language plpgsql as $$
        begin
          update stock_item set on_hand = on_hand + new.quantity where id = new.stock_item_id;
          return null;
        end $$;
      create trigger movement_moves_stock after insert on movement for each row execute function movement_moves_stock();

      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% may not be changed this way', tg_table_name; end $$;
      create trigger movement_append_only before update or delete on movement for each row execute function refuse_change();
      create trigger stock_item_moved_only before update of on_hand on stock_item
        for each row when (pg_trigger_depth() = 0 and new.on_hand is distinct from old.on_hand) execute function refuse_change();
      create trigger stock_item_starts_empty before insert on stock_item
        for each row when (new.on_hand <> 0 or new.reserved <> 0) execute function refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table movement, stock_item, warehouse; drop function movement_moves_stock, refuse_change');
  }
}
