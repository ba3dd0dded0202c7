import type { MigrationInterface, QueryRunner } from 'typeorm';

const changed = (columns: readonly string[]): string => `
  create trigger product_word_changed after update of ${columns.join(', ')} on product for each row
    when ((${columns.map((column) => `old.${column}`).join(', ')}) is distinct from (${columns.map((column) => `new.${column}`).join(', ')})) execute function move_shelf_version('search');`;
const decisive = ['status', 'category_id', 'brand_id', 'search'];

/** A suite exists for those for whom its components do: which words a viewer knows depends on them, too (ADR 0018). */
export class WholeSuites1700000000070 implements MigrationInterface {
  name = 'WholeSuites1700000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger suite_component_word_moved after insert or update or delete or truncate on suite_component for each statement execute function move_shelf_version('search');
      drop trigger product_word_changed on product;${changed([...decisive, 'kind'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger suite_component_word_moved on suite_component;
      drop trigger product_word_changed on product;${changed(decisive)}`);
  }
}
