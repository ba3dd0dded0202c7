import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who settled a contradiction with the provider, and how. */
export class SettledDiscrepancies1700000001040 implements MigrationInterface {
  name = 'SettledDiscrepancies1700000001040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table payment_discrepancy add column note text, add column resolved_by uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table payment_discrepancy drop column note, drop column resolved_by');
  }
}
