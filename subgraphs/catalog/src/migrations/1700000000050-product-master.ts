import type { MigrationInterface, QueryRunner } from 'typeorm';

/** C1, C2: product types, content of the product page, runs of an import, materials for forwarding. */
export class ProductMaster1700000000050 implements MigrationInterface {
  name = 'ProductMaster1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table product_type (
        id uuid primary key,
        code text not null unique,
        prefix text not null unique,
        name jsonb not null,
        attributes jsonb not null,
        last_number integer not null default 0
      );
      alter table product add column type_id uuid references product_type, add column blocks jsonb;
      create index product_type_of on product (type_id) where type_id is not null;

      alter table media add column language text, add column bytes bigint check (bytes > 0);

      create table import_run (
        id uuid primary key,
        upload_id uuid not null,
        owner text not null,
        state text not null,
        input jsonb not null,
        rows integer not null default 0,
        done integer not null default 0,
        outcome jsonb,
        problems jsonb,
        started_at timestamptz not null,
        ended_at timestamptz
      );
      create index import_run_upload on import_run (upload_id, id);

      create table material (
        id uuid primary key,
        code text not null unique,
        title jsonb not null,
        kind text not null,
        pictures jsonb not null,
        blocks jsonb not null,
        video text,
        status text not null,
        created_at timestamptz not null
      );
      create table material_product (
        material_id uuid not null references material,
        product_id uuid not null references product,
        position integer not null,
        primary key (material_id, product_id)
      );
      create table material_share (
        id uuid primary key,
        material_id uuid not null references material,
        token_digest text not null unique,
        forwarded_by text not null,
        forwarded_at timestamptz not null
      );
      create index material_share_material on material_share (material_id);
      create table material_visit (
        share_id uuid not null references material_share,
        visitor text not null,
        kind text not null,
        visited_at timestamptz not null,
        primary key (share_id, kind, visitor)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table material_visit, material_share, material_product, material, import_run;
      delete from media where role = 'MANUAL';
      alter table media drop column language, drop column bytes;
      alter table product drop column type_id, drop column blocks;
      drop table product_type;`);
  }
}
