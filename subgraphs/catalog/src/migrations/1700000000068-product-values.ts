import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A product carries the ids of what it can be filtered by, and the index of prices their amounts: who looks at many products looks nowhere else. */
export class ProductValues1700000000068 implements MigrationInterface {
  name = 'ProductValues1700000000068';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table product add value_ids integer[] not null default '{}';
      update product set value_ids = own.ids from (select product_id, array_agg(value_id order by value_id) as ids from product_facet group by product_id) own where product.id = own.product_id;
      alter table effective_product drop constraint effective_product_pkey, add primary key (chain_id, product_id) include (amount);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table effective_product drop constraint effective_product_pkey, add primary key (chain_id, product_id);
      alter table product drop value_ids`);
  }
}
