import { type Database, rowLoader } from '@tonglu/kit';
import type { VariantRow } from '../variant/variant';

/** What is told beside a product; whether the viewer may see it is not said here. */
export interface Companions {
  productId: string;
  /** Variants of suites that have one of its variants among their components; all variants of such a suite. */
  suites: VariantRow[];
  /** Services offered with it, in their order. */
  services: VariantRow[];
}

const variantObject = `jsonb_build_object('id', variant.id, 'productId', variant.product_id, 'sku', variant.sku, 'barcode', variant.barcode, 'name', variant.name, 'options', variant.options)`;

/** Suites and services of products in one statement: product pages have few to spare. */
export const companionsLoader = (db: Database) =>
  rowLoader<string, Companions>(
    (products) =>
      db.rows<Companions>(
        `select product.id as "productId",
           coalesce((select jsonb_agg(${variantObject} order by variant.product_id, variant.position, variant.id) from variant where variant.product_id = any(array(
             select suite.product_id from variant part join suite_component on suite_component.component_id = part.id
             join variant suite on suite.id = suite_component.suite_id join product owner on owner.id = suite.product_id and owner.kind = 'SUITE'
             where part.product_id = product.id))), '[]') as suites,
           coalesce((select jsonb_agg(${variantObject} order by array_position(product.services, variant.sku)) from variant where variant.sku = any(product.services)), '[]') as services
         from product where product.id = any($1)`,
        [products],
        'companions',
      ),
    (row) => row.productId,
  );
