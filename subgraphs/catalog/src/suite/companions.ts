import { type BroughtLoader, type Database, rowLoader, type Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { productColumns, type ProductRow } from '../product/product';
import type { VariantRow } from '../variant/variant';

/** What is told beside a product; whether the viewer may see it their products say. */
export interface Companions {
  productId: string;
  /** Variants of suites that have one of its variants among their components; all variants of such a suite. */
  suites: VariantRow[];
  /** Services offered with it, in their order. */
  services: VariantRow[];
}

const variantObject = `jsonb_build_object('id', variant.id, 'productId', variant.product_id, 'sku', variant.sku, 'barcode', variant.barcode, 'name', variant.name, 'options', variant.options)`;

type Brought = Companions & { products: ProductRow[] };

/** Suites and services of products, and the products they belong to, in one statement: product pages have few to spare. */
export const companionsLoader = (db: Database, listing: () => Soon<Listing>, known: BroughtLoader<ProductRow | null>) =>
  rowLoader<string, Companions>(
    async (ids) => {
      const listed = await listing();
      const values: unknown[] = [ids];
      const rows = await db.rows<Brought>(
        `select host.id as "productId",
           coalesce((select jsonb_agg(${variantObject} order by variant.product_id, variant.position, variant.id) from variant where variant.product_id = any(near.suites)), '[]') as suites,
           coalesce((select jsonb_agg(${variantObject} order by array_position(host.services, variant.sku)) from variant where variant.sku = any(host.services)), '[]') as services,
           coalesce((select json_agg(to_json(shown)) from (
             select ${productColumns} from product join brand on brand.id = product.brand_id
             where product.id = any(near.suites || near.services) and ${existing(listed, (value) => `$${values.push(value)}`)}) shown), '[]') as products
         from product host
         cross join lateral (select
           array(select suite.product_id from variant part join suite_component on suite_component.component_id = part.id
             join variant suite on suite.id = suite_component.suite_id join product owner on owner.id = suite.product_id and owner.kind = 'SUITE'
             where part.product_id = host.id) as suites,
           array(select variant.product_id from variant where variant.sku = any(host.services)) as services offset 0) near
         where host.id = any($1)`,
        values,
        listed.nameOf('companions'),
      );
      for (const { suites, services, products } of rows) {
        const there = new Map(products.map((product) => [product.id, product]));
        for (const { productId } of [...suites, ...services]) known.bring(productId, there.get(productId) ?? null);
      }
      return rows;
    },
    (row) => row.productId,
  );
