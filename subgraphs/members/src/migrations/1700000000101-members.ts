import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they are known by, what staff may do, and where goods go. */
export class Members1700000000101 implements MigrationInterface {
  name = 'Members1700000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence member_number;

      create table member (
        id uuid primary key,
        number text not null unique,
        display_name jsonb not null,
        registered_at timestamptz not null
      );

      create table identity (
        id uuid primary key,
        member_id uuid not null references member,
        namespace text not null check (namespace in ('PHONE')),
        value text not null,
        verified_at timestamptz,
        first_seen_at timestamptz not null,
        last_seen_at timestamptz not null,
        unique (namespace, value)
      );
      create index identity_of_member on identity (member_id, namespace, last_seen_at desc);

      create table staff_role (
        member_id uuid not null references member,
        role text not null check (role in ('CATALOG_EDITOR', 'STOCK_KEEPER', 'ORDER_MANAGER')),
        granted_at timestamptz not null,
        primary key (member_id, role)
      );

      create table address (
        id uuid primary key,
        member_id uuid not null references member,
        recipient text not null,
        phone text not null,
        district_code text not null check (district_code ~ '^[0-9]{6}$'),
        street_code text check (street_code ~ '^[0-9]{9}$' and left(street_code, 6) = district_code),
        detail text not null,
        is_default boolean not null,
        created_at timestamptz not null
      );
      create index address_of_member on address (member_id, created_at);
      create unique index address_one_default on address (member_id) where is_default;

      create table member_purchase (
        member_id uuid primary key,
        orders_paid integer not null check (orders_paid > 0),
        total_fen bigint not null check (total_fen >= 0),
        first_paid_at timestamptz not null,
        last_paid_at timestamptz not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table member_purchase, address, staff_role, identity, member; drop sequence member_number');
  }
}
