import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What promotions took off an order, row by row with who pays for it; the code a cart carries. */
export class PromotionsOfOrders1700000001030 implements MigrationInterface {
  name = 'PromotionsOfOrders1700000001030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cart add coupon text;

      alter table sales_order
        add points bigint not null default 0 check (points >= 0),
        add freight_discount bigint not null default 0 check (freight_discount >= 0),
        add coupon text,
        add benefits jsonb not null default '{"promotions": [], "gifts": [], "services": []}',
        drop constraint sales_order_arithmetic,
        add constraint sales_order_arithmetic check (payable = items - discount - points + freight);

      create table order_line_discount (
        order_line_id uuid not null references order_line,
        position smallint not null,
        promotion_id uuid not null,
        code text not null,
        version integer not null,
        name jsonb not null,
        phase text not null,
        amount bigint not null check (amount > 0),
        brand bigint not null check (brand >= 0),
        dealer bigint not null check (dealer >= 0),
        partner bigint not null check (partner >= 0),
        primary key (order_line_id, position),
        constraint order_line_discount_funded check (amount = brand + dealer + partner)
      );
      create trigger order_line_discount_append_only before update or delete on order_line_discount for each row execute function refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table order_line_discount;
      alter table sales_order drop constraint sales_order_arithmetic, drop points, drop freight_discount, drop coupon, drop benefits,
        add constraint sales_order_arithmetic check (payable = items - discount + freight);
      alter table cart drop coupon;`);
  }
}
