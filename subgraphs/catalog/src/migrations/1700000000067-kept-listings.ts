import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers and words of search are kept until what exists for somebody changes (ADR 0018, 0026). */
export class KeptListings1700000000067 implements MigrationInterface {
  name = 'KeptListings1700000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger assortment_moved on assortment;
      create trigger assortment_moved after insert or update or delete or truncate on assortment for each statement execute function move_shelf_version('assortment');
      create trigger product_word_moved after insert or delete or truncate on product for each statement execute function move_shelf_version('search');
      create trigger product_word_changed after update of status, category_id, brand_id, search on product for each row
        when ((old.status, old.category_id, old.brand_id, old.search) is distinct from (new.status, new.category_id, new.brand_id, new.search)) execute function move_shelf_version('search');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger product_word_moved on product;
      drop trigger product_word_changed on product;
      drop trigger assortment_moved on assortment;
      create trigger assortment_moved after update or delete on assortment for each row execute function move_shelf_version('assortment');`);
  }
}
