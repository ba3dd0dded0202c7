import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people search for: counted by day, told as lists that are made now and then (ADR 0036). */
export class PopularSearches1700000000069 implements MigrationInterface {
  name = 'PopularSearches1700000000069';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_count (
        channel text not null,
        locale text not null,
        text text not null,
        day date not null,
        people integer not null,
        primary key (channel, locale, text, day)
      );
      create index search_count_day on search_count (day);

      -- Who was counted today, by digests of person, text and day together: they follow nobody, and go with the day.
      create table search_counted (
        digest text primary key,
        day date not null
      );

      create table popular_search (
        channel text not null,
        locale text not null,
        texts text[] not null,
        primary key (channel, locale)
      );
      create trigger popular_search_moved after insert or update or delete on popular_search for each row execute function move_shelf_version('goods');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table popular_search, search_counted, search_count');
  }
}
