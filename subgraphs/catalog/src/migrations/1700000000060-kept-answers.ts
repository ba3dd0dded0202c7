import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shoppers are told is kept until one of these tables changes: each moves a version (ADR 0026). */
const always = ['brand', 'media', 'price', 'price_rule', 'suite_component', 'product_type', 'filter_attribute', 'facet_value', 'product_facet'];
const words = ['search_word', 'synonym'];
/** Sales change all day long: their own version, so that they wait for no import. */
const sold = ['product', 'variant'];

const moves = (table: string, shelf: string): string =>
  `create trigger ${table}_moved after insert or update or delete or truncate on ${table} for each statement execute function move_shelf_version('${shelf}');`;

export class KeptAnswers1700000000060 implements MigrationInterface {
  name = 'KeptAnswers1700000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into shelf_version (name, version)
        select name, (extract(epoch from clock_timestamp()) * 1000)::bigint from unnest(array['goods', 'search', 'sales']) as name;
      ${always.map((table) => moves(table, 'goods')).join('\n')}
      ${words.map((table) => moves(table, 'search')).join('\n')}
      ${sold
        .map(
          (table) => `
      create trigger ${table}_moved after insert or delete or truncate on ${table} for each statement execute function move_shelf_version('goods');
      create trigger ${table}_changed after update on ${table} for each row
        when (to_jsonb(old) - 'sold' is distinct from to_jsonb(new) - 'sold') execute function move_shelf_version('goods');`,
        )
        .join('\n')}
      create trigger product_sold after update of sold on product for each statement execute function move_shelf_version('sales');
      create trigger category_emptied after truncate on category for each statement execute function move_shelf_version('category');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${[...always, ...words, ...sold].map((table) => `drop trigger ${table}_moved on ${table};`).join('\n')}
      ${sold.map((table) => `drop trigger ${table}_changed on ${table};`).join('\n')}
      drop trigger product_sold on product;
      drop trigger category_emptied on category;
      delete from shelf_version where name in ('goods', 'search', 'sales');`);
  }
}
