import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What suites consist of; which services go with a product. */
export class SuitesAndServices1700000000055 implements MigrationInterface {
  name = 'SuitesAndServices1700000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suite_component (
        suite_id uuid not null references variant,
        component_id uuid not null references variant,
        quantity smallint not null check (quantity between 1 and 99),
        position smallint not null,
        primary key (suite_id, component_id),
        constraint suite_not_in_itself check (suite_id <> component_id)
      );
      create index suite_component_of on suite_component (component_id);

      alter table product
        add installation text check (installation in ('INCLUDED', 'PAID', 'NONE')),
        add services text[] not null default '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table product drop installation, drop services; drop table suite_component');
  }
}
