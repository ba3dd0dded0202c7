import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What suites and services take out of stock is kept in memory until one of these moves its version (ADR 0022). */
export class SuiteShelf1700000000076 implements MigrationInterface {
  name = 'SuiteShelf1700000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into shelf_version (name, version) values ('suite', (extract(epoch from clock_timestamp()) * 1000)::bigint);
      create trigger suite_component_shelf_moved after insert or update or delete or truncate on suite_component for each statement execute function move_shelf_version('suite');
      create trigger variant_shelf_moved after insert or delete or truncate on variant for each statement execute function move_shelf_version('suite');
      create trigger product_kind_changed after update of kind on product for each row when (old.kind is distinct from new.kind) execute function move_shelf_version('suite');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger suite_component_shelf_moved on suite_component;
      drop trigger variant_shelf_moved on variant;
      drop trigger product_kind_changed on product;
      delete from shelf_version where name = 'suite';`);
  }
}
