import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prices know the shelf of their product, so that the cheapest and the dearest of a shelf are found at its ends. */
export class ShelfPrices1700000000066 implements MigrationInterface {
  name = 'ShelfPrices1700000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table effective_product add category_id uuid;
      update effective_product set category_id = product.category_id from product where product.id = effective_product.product_id;
      create index effective_product_shelf on effective_product (chain_id, category_id, coalesce(amount, 9007199254740991), product_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table effective_product drop category_id');
  }
}
