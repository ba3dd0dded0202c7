import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every scope of the resolution order, quantity breaks, rules and floors (C4), and prices worked out ahead per chain of lists. */
export class PriceScopes1700000000040 implements MigrationInterface {
  name = 'PriceScopes1700000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table price_list
        add kind text not null default 'SALE' check (kind in ('SALE', 'FLOOR')),
        add seller text,
        add region text check (region ~ '^([0-9]{2}){1,3}$'),
        add grade text,
        add dealer text,
        add contract text,
        add buyer text,
        add store text,
        add withdrawn_at timestamptz,
        alter published_at drop not null,
        drop constraint price_list_scope,
        add constraint price_list_scope check (case level
          when 'CONTRACT' then contract is not null
          when 'QUOTATION' then buyer is not null
          when 'DEALER' then dealer is not null
          when 'POLICY' then grade is not null
          when 'LOCAL' then store is not null or region is not null
          when 'CHANNEL' then channel is not null
          when 'BASE' then channel is null
          else false end);

      -- A variant has one price per quantity in a list.
      alter table price add min_quantity integer not null default 1 check (min_quantity > 0);
      drop index price_current;
      create unique index price_current on price (price_list_id, variant_id, min_quantity) where superseded_at is null;
      create index price_history on price (variant_id, price_list_id);

      create table price_rule (
        id uuid primary key,
        price_list_id uuid not null references price_list,
        category_id uuid references category,
        reference text not null check (reference in ('CHANNEL', 'BASE')),
        percent_off integer check (percent_off between 1 and 9999),
        amount_off bigint check (amount_off > 0),
        set_at timestamptz not null,
        superseded_at timestamptz,
        constraint price_rule_effect check ((percent_off is null) <> (amount_off is null))
      );
      create unique index price_rule_current on price_rule (price_list_id, category_id) nulls not distinct where superseded_at is null;

      -- What follows is worked out from the lists and can be thrown away at any time.
      create table price_chain (
        id integer generated always as identity primary key,
        key text not null unique
      );
      create table price_chain_list (
        chain_id integer not null references price_chain on delete cascade,
        list_id uuid not null references price_list on delete cascade,
        primary key (chain_id, list_id)
      );
      create index price_chain_of_list on price_chain_list (list_id);
      create table effective_price (
        chain_id integer not null references price_chain on delete cascade,
        variant_id uuid not null,
        min_quantity integer not null,
        amount bigint not null,
        base bigint not null,
        floor bigint,
        list_id uuid not null,
        primary key (chain_id, variant_id, min_quantity)
      );
      -- Every product has a row in every chain, so that one index walk lists them all by price, those without one last.
      create table effective_product (
        chain_id integer not null references price_chain on delete cascade,
        product_id uuid not null,
        amount bigint,
        primary key (chain_id, product_id)
      );
      create index effective_product_cheapest on effective_product (chain_id, coalesce(amount, 9007199254740991), product_id);
      create index effective_product_dearest on effective_product (chain_id, coalesce(amount, -1), product_id);

      insert into shelf_version (name, version) values ('price', (extract(epoch from clock_timestamp()) * 1000)::bigint);
      create trigger price_list_moved after insert or update or delete on price_list for each row execute function move_shelf_version('price');
      create trigger price_chain_dropped after delete on price_chain for each row execute function move_shelf_version('price');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table effective_product, effective_price, price_chain_list, price_chain, price_rule;
      drop trigger price_list_moved on price_list;
      delete from shelf_version where name = 'price';
      delete from price where min_quantity > 1 or price_list_id in (select id from price_list where level not in ('CHANNEL', 'BASE') or published_at is null or kind = 'FLOOR');
      delete from price_list where level not in ('CHANNEL', 'BASE') or published_at is null or kind = 'FLOOR';
      drop index price_current, price_history;
      alter table price drop min_quantity;
      create unique index price_current on price (price_list_id, variant_id) where superseded_at is null;
      alter table price_list
        drop constraint price_list_scope,
        drop kind, drop seller, drop region, drop grade, drop dealer, drop contract, drop buyer, drop store, drop withdrawn_at,
        alter published_at set not null,
        add constraint price_list_scope check ((level = 'BASE') = (channel is null));`);
  }
}
