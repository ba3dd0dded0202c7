import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be listed and sold where (C3). */
export class Assortments1700000000045 implements MigrationInterface {
  name = 'Assortments1700000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assortment (
        id uuid primary key,
        code text not null,
        version integer not null check (version > 0),
        status text not null check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
        name jsonb not null,
        channels text[] not null check (cardinality(channels) > 0),
        scope text not null check (scope in ('CHANNEL', 'REGION', 'GRADE', 'DEALER', 'STORE')),
        scope_values text[] not null,
        priority integer not null,
        valid_from timestamptz,
        valid_until timestamptz,
        created_at timestamptz not null,
        published_at timestamptz,
        ended_at timestamptz,
        unique (code, version),
        constraint assortment_period check (valid_from < valid_until),
        constraint assortment_scope check ((scope = 'CHANNEL') = (cardinality(scope_values) = 0))
      );
      create unique index assortment_active on assortment (code) where status = 'ACTIVE';
      create unique index assortment_draft on assortment (code) where status = 'DRAFT';

      -- One rule says something about everything, a brand, a category with all below it, or a product.
      create table assortment_rule (
        id uuid primary key,
        assortment_id uuid not null references assortment on delete cascade,
        effect text not null check (effect in ('INCLUDE', 'EXCLUDE')),
        brand_id uuid references brand,
        category_id uuid references category,
        product_id uuid references product,
        constraint assortment_rule_item check (num_nonnulls(brand_id, category_id, product_id) <= 1),
        constraint assortment_rule_once unique nulls not distinct (assortment_id, brand_id, category_id, product_id)
      );
      create index assortment_rule_product on assortment_rule (product_id, assortment_id) where product_id is not null;

      -- What was published decided what was sold: it is never edited, only superseded.
      create function refuse_assortment_edit() returns trigger language plpgsql as $$
      begin
        if old.status <> 'DRAFT' and (tg_op = 'DELETE'
            or to_jsonb(new) - array['status', 'ended_at'] is distinct from to_jsonb(old) - array['status', 'ended_at']
            or new.status = 'DRAFT' or (old.status = 'ENDED' and new.status <> 'ENDED')) then
          raise exception 'assortment % version % is published: make a new version', old.code, old.version;
        end if;
        return coalesce(new, old);
      end $$;
      create trigger assortment_never_edited before update or delete on assortment for each row execute function refuse_assortment_edit();
      create function refuse_assortment_rule_edit() returns trigger language plpgsql as $$
      begin
        if exists (select from assortment where id = coalesce(new.assortment_id, old.assortment_id) and status <> 'DRAFT') then
          raise exception 'the assortment of this rule is published: make a new version';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger assortment_rule_never_edited before insert or update or delete on assortment_rule for each row execute function refuse_assortment_rule_edit();

      insert into shelf_version (name, version) values ('assortment', (extract(epoch from clock_timestamp()) * 1000)::bigint);
      create trigger assortment_moved after update or delete on assortment for each row execute function move_shelf_version('assortment');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assortment_rule, assortment;
      drop function refuse_assortment_edit, refuse_assortment_rule_edit;
      delete from shelf_version where name = 'assortment';`);
  }
}
