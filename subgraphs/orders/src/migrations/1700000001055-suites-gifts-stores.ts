import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Components and free lines of orders; stores; goods that are on their way to a warehouse. */
export class SuitesGiftsStores1700000001055 implements MigrationInterface {
  name = 'SuitesGiftsStores1700000001055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table warehouse
        add kind text not null default 'BRAND_WAREHOUSE' check (kind in ('BRAND_WAREHOUSE', 'STORE')),
        add address jsonb;

      alter table order_line
        add kind text not null default 'GOODS',
        add promotion text,
        add constraint order_line_gift_is_free check (promotion is null or (unit_price = 0 and total = 0));

      create table order_line_component (
        order_line_id uuid not null references order_line,
        position smallint not null,
        variant_id uuid not null,
        sku text not null,
        name text not null,
        options text[] not null,
        kind text not null,
        quantity integer not null check (quantity > 0),
        share bigint not null check (share >= 0),
        net bigint not null check (net >= 0),
        primary key (order_line_id, position),
        unique (order_line_id, variant_id)
      );
      create trigger order_line_component_append_only before update or delete on order_line_component for each row execute function refuse_change();

      create table expected_stock (
        id uuid primary key,
        warehouse_id uuid not null references warehouse,
        variant_id uuid not null,
        reference text not null,
        quantity integer not null check (quantity > 0),
        expected_on date not null,
        unique (warehouse_id, reference, variant_id)
      );
      create index expected_stock_of_variant on expected_stock (variant_id, expected_on);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table expected_stock, order_line_component;
      alter table order_line drop constraint order_line_gift_is_free, drop promotion, drop kind;
      alter table warehouse drop address, drop kind;`);
  }
}
