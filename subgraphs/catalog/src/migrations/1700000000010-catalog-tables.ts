import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogTables1700000000010 implements MigrationInterface {
  name = 'CatalogTables1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table brand (
        id uuid primary key,
        slug text not null unique,
        name jsonb not null
      );

      create table category (
        id uuid primary key,
        slug text not null unique,
        name jsonb not null,
        parent_id uuid references category,
        illustration text,
        position integer not null
      );

      create table product (
        id uuid primary key,
        code text not null unique,
        slug text not null unique,
        name jsonb not null,
        subtitle jsonb,
        description jsonb,
        kind text not null,
        status text not null,
        brand_id uuid not null references brand,
        category_id uuid not null references category,
        attributes jsonb not null default '[]',
        sold bigint not null default 0,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        search tsvector not null default '',
        search_text text not null default '',
        codes text[] not null default '{}'
      );
      create index product_category on product (category_id);
      create index product_brand on product (brand_id);
      create index product_best_selling on product (sold desc, id desc) where status = 'ACTIVE';
      create index product_search on product using gin (search);
      create index product_search_text on product using gin (search_text gin_trgm_ops);
      create index product_codes on product using gin (codes);

      create table variant (
        id uuid primary key,
        product_id uuid not null references product,
        sku text not null unique,
        barcode text unique,
        name jsonb not null,
        options jsonb not null default '[]',
        serial_tracked boolean not null,
        position integer not null,
        sold bigint not null default 0
      );
      create index variant_product on variant (product_id, position);

      create table media (
        id uuid primary key,
        product_id uuid not null references product,
        variant_id uuid references variant,
        url text not null,
        alt jsonb not null,
        role text not null,
        position integer not null,
        constraint media_place unique nulls not distinct (product_id, variant_id, position)
      );

      create table price_list (
        id uuid primary key,
        code text not null unique,
        name jsonb not null,
        level text not null,
        channel text,
        priority integer not null default 0,
        valid_from timestamptz,
        valid_until timestamptz,
        published_at timestamptz not null,
        constraint price_list_period check (valid_from < valid_until),
        constraint price_list_scope check ((level = 'BASE') = (channel is null))
      );

      create table price (
        id uuid primary key,
        price_list_id uuid not null references price_list,
        variant_id uuid not null references variant,
        amount bigint not null check (amount >= 0),
        set_at timestamptz not null,
        superseded_at timestamptz
      );
      create unique index price_current on price (price_list_id, variant_id) where superseded_at is null;
      create index price_of_variant on price (variant_id) where superseded_at is null;

      create table upload (
        id uuid primary key,
        owner text not null,
        name text not null,
        content_type text not null,
        body bytea not null,
        uploaded_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index upload_expires_at on upload (expires_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table upload, price, price_list, media, variant, product, category, brand');
  }
}
