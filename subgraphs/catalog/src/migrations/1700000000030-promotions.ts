import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Promotions, their budgets and who used them (C5). */
export class Promotions1700000000030 implements MigrationInterface {
  name = 'Promotions1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table promotion_group (
        code text primary key,
        phase text not null,
        mode text not null check (mode in ('STACK', 'FIRST', 'BEST')),
        scope text not null check (scope in ('LINE', 'ORDER')),
        parent text references promotion_group,
        priority integer not null
      );

      create table promotion (
        id uuid primary key,
        code text not null,
        version integer not null check (version > 0),
        status text not null check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
        kind text not null,
        name jsonb not null,
        phase text not null,
        group_code text references promotion_group,
        priority integer not null,
        category text,
        excludes text[] not null,
        conditions jsonb not null,
        effects jsonb not null,
        funders jsonb not null,
        valid_from timestamptz,
        valid_until timestamptz,
        amount_limit bigint check (amount_limit > 0),
        count_limit integer check (count_limit > 0),
        member_limit integer check (member_limit > 0),
        created_at timestamptz not null,
        published_at timestamptz,
        ended_at timestamptz,
        unique (code, version),
        constraint promotion_period check (valid_from < valid_until)
      );
      create unique index promotion_active on promotion (code) where status = 'ACTIVE';
      create unique index promotion_draft on promotion (code) where status = 'DRAFT';

      -- What has been applied is never edited, only superseded.
      create function refuse_promotion_edit() returns trigger language plpgsql as $$
      begin
        if old.status <> 'DRAFT' and (tg_op = 'DELETE'
            or to_jsonb(new) - array['status', 'ended_at'] is distinct from to_jsonb(old) - array['status', 'ended_at']
            or new.status = 'DRAFT' or (old.status = 'ENDED' and new.status <> 'ENDED')) then
          raise exception 'promotion % version % is published: make a new version', old.code, old.version;
        end if;
        return coalesce(new, old);
      end $$;
      create trigger promotion_never_edited before update or delete on promotion for each row execute function refuse_promotion_edit();

      -- Counters of what promotion_use lists; used never exceeds its limit.
      create table promotion_budget (
        code text primary key,
        open boolean not null,
        amount_limit bigint,
        count_limit integer,
        member_limit integer,
        amount_used bigint not null default 0 check (amount_used >= 0),
        count_used integer not null default 0 check (count_used >= 0)
      );
      create table promotion_member (
        code text not null references promotion_budget,
        member_id uuid not null,
        used integer not null check (used >= 0),
        primary key (code, member_id)
      );
      create table promotion_use (
        id uuid primary key,
        order_id uuid not null,
        code text not null references promotion_budget,
        promotion_id uuid not null references promotion,
        member_id uuid not null,
        amount bigint not null check (amount >= 0),
        state text not null check (state in ('HELD', 'USED', 'RELEASED', 'UNFUNDED')),
        held_at timestamptz not null,
        expires_at timestamptz,
        settled_at timestamptz,
        unique (order_id, code),
        constraint promotion_hold_expires check (state <> 'HELD' or expires_at is not null)
      );
      create index promotion_use_expires on promotion_use (expires_at) where state = 'HELD';
      create index promotion_use_of_code on promotion_use (code) where state in ('HELD', 'USED');

      -- Who has paid an order before, for offers on a first one.
      create table buyer (
        member_id uuid primary key,
        first_order_id uuid not null,
        since timestamptz not null
      );

      -- What every request needs and hardly ever changes is kept in memory until its version moves.
      create table shelf_version (
        name text primary key,
        version bigint not null,
        moved_by xid8
      );
      -- Versions begin at the time, so that tables made anew never repeat one.
      insert into shelf_version (name, version) select name, (extract(epoch from clock_timestamp()) * 1000)::bigint from unnest(array['category', 'promotion']) as name;
      create function move_shelf_version() returns trigger language plpgsql as $$
      begin
        update shelf_version set version = version + 1, moved_by = pg_current_xact_id()
        where name = tg_argv[0] and moved_by is distinct from pg_current_xact_id();
        return null;
      end $$;
      create trigger category_moved after insert or update or delete on category for each row execute function move_shelf_version('category');
      create trigger promotion_moved after insert or update or delete on promotion for each row execute function move_shelf_version('promotion');
      create trigger promotion_group_moved after insert or update or delete on promotion_group for each row execute function move_shelf_version('promotion');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger category_moved on category;
      drop table promotion_use, promotion_member, promotion_budget, promotion, promotion_group, buyer, shelf_version;
      drop function refuse_promotion_edit, move_shelf_version;`);
  }
}
