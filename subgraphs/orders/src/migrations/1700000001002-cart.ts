import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carts of visitors and members: one open cart per owner. */
export class Cart1700000001002 implements MigrationInterface {
  name = 'Cart1700000001002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cart (
        id uuid primary key,
        member_id uuid,
        visitor text,
        state text not null default 'OPEN' check (state in ('OPEN', 'MERGED')),
        created_at timestamptz not null,
        constraint cart_one_owner check (num_nonnulls(member_id, visitor) = 1)
      );
      create unique index cart_open_of_member on cart (member_id) where state = 'OPEN' and member_id is not null;
      create unique index cart_open_of_visitor on cart (visitor) where state = 'OPEN' and visitor is not null;

      create table cart_line (
        id uuid primary key,
        cart_id uuid not null references cart,
        variant_id uuid not null,
        quantity smallint not null check (quantity between 1 and 99),
        unique (cart_id, variant_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cart_line, cart');
  }
}
