import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders, their lines, their history and the stock they hold. `sales_order`: "order" is a word of SQL. */
export class Order1700000001003 implements MigrationInterface {
  name = 'Order1700000001003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence order_number;

      create table sales_order (
        id uuid primary key,
        number text not null unique,
        member_id uuid not null,
        channel text not null,
        payment text not null default 'UNPAID' check (payment in ('UNPAID', 'PAID', 'REFUNDED')),
        fulfilment text not null default 'PENDING' check (fulfilment in ('PENDING', 'SHIPPED', 'COMPLETED', 'CANCELLED')),
        state text not null generated always as (
          case when fulfilment <> 'PENDING' then fulfilment when payment = 'PAID' then 'PAID' else 'AWAITING_PAYMENT' end) stored,
        placed_at timestamptz not null,
        pay_by timestamptz not null,
        items bigint not null check (items >= 0),
        discount bigint not null check (discount >= 0),
        freight bigint not null check (freight >= 0),
        payable bigint not null check (payable >= 0),
        delivery jsonb not null,
        note text,
        quote text not null,
        constraint sales_order_arithmetic check (payable = items - discount + freight)
      );
      create index sales_order_of_member on sales_order (member_id, id desc);
      create index sales_order_awaiting on sales_order (pay_by) where state = 'AWAITING_PAYMENT';

      create table order_line (
        id uuid primary key,
        order_id uuid not null references sales_order,
        position smallint not null,
        variant_id uuid not null,
        sku text not null,
        name text not null,
        options text[] not null,
        quantity smallint not null check (quantity > 0),
        unit_price bigint not null check (unit_price >= 0),
        total bigint not null check (total >= 0),
        unique (order_id, position)
      );

      create table order_history (
        entry bigint generated always as identity primary key,
        order_id uuid not null references sales_order,
        from_state text,
        to_state text not null,
        kind text not null,
        note text,
        at timestamptz not null
      );
      create index order_history_of_order on order_history (order_id, entry);
      create trigger order_history_append_only before update or delete on order_history for each row execute function refuse_change();

      create table reservation (
        id uuid primary key,
        order_line_id uuid not null references order_line,
        stock_item_id uuid not null references stock_item,
        quantity integer not null check (quantity > 0),
        state text not null check (state in ('LIVE', 'COMMITTED', 'RELEASED', 'SHIPPED')),
        expires_at timestamptz,
        constraint reservation_live_expires check (state <> 'LIVE' or expires_at is not null)
      );
      create unique index reservation_held_once on reservation (order_line_id, stock_item_id) where state in ('LIVE', 'COMMITTED');
      create index reservation_held on reservation (stock_item_id) where state in ('LIVE', 'COMMITTED');
      create index reservation_of_line on reservation (order_line_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reservation, order_history, order_line, sales_order; drop sequence order_number');
  }
}
