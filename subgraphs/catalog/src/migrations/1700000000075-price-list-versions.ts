import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How price lists stood, and from when until when (ADR 0038). */
export class PriceListVersions1700000000075 implements MigrationInterface {
  name = 'PriceListVersions1700000000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table price_list_version (
        price_list_id uuid not null references price_list,
        version integer not null check (version > 0),
        name jsonb not null,
        priority integer not null,
        valid_from timestamptz,
        valid_until timestamptz,
        published_at timestamptz,
        withdrawn_at timestamptz,
        stood_from timestamptz not null,
        stood_until timestamptz,
        primary key (price_list_id, version),
        constraint price_list_version_period check (stood_from <= stood_until)
      );
      create unique index price_list_version_standing on price_list_version (price_list_id) where stood_until is null;

      -- What stood once stood: a version ends, and nothing else ever happens to it.
      create function refuse_price_list_version_edit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.stood_until is not null or new.stood_until is null
            or to_jsonb(new) - 'stood_until' is distinct from to_jsonb(old) - 'stood_until' then
          raise exception 'version % of price list % has stood: make a new version', old.version, old.price_list_id;
        end if;
        return new;
      end $$;
      create trigger price_list_version_never_edited before update or delete on price_list_version for each row execute function refuse_price_list_version_edit();

      -- How lists stood before is not known: as they stand now. When they were published and withdrawn, each says itself.
      insert into price_list_version (price_list_id, version, name, priority, valid_from, valid_until, published_at, withdrawn_at, stood_from)
        select id, 1, name, priority, valid_from, valid_until, published_at, withdrawn_at, '-infinity' from price_list;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table price_list_version;
      drop function refuse_price_list_version_edit;`);
  }
}
