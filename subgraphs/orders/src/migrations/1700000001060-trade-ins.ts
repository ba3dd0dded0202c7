import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Old appliances that a cart hands over, and those that are collected for an order. */
export class TradeIns1700000001060 implements MigrationInterface {
  name = 'TradeIns1700000001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cart add trade_ins jsonb not null default '[]';

      create table order_trade_in (
        order_id uuid not null references sales_order,
        position smallint not null,
        category text not null,
        name jsonb not null,
        quantity smallint not null check (quantity > 0),
        primary key (order_id, position),
        unique (order_id, category)
      );
      create trigger order_trade_in_append_only before update or delete on order_trade_in for each row execute function refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table order_trade_in; alter table cart drop trade_ins');
  }
}
