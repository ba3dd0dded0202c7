import type { LocalizedText, Transaction } from '@tonglu/kit';
import { searchDocument } from '../search/search-document';
import type { OptionData } from '../variant/variant';
import type { AttributeData } from './product';

interface StoredProduct {
  id: string;
  code: string;
  name: LocalizedText;
  subtitle: LocalizedText | null;
  brand: LocalizedText;
  categories: LocalizedText[];
  attributes: AttributeData[];
  skus: string[];
  options: OptionData[][];
  barcodes: (string | null)[];
}

/** Writes what products are found by, from what is stored: part of every verb that changes any of it. */
export async function refreshSearch(tx: Transaction, productIds: readonly string[]): Promise<void> {
  const stored = await tx.rows<StoredProduct>(
    `with recursive shelf as (
       select id, parent_id, jsonb_build_array(name) as names from category where parent_id is null
       union all
       select category.id, category.parent_id, shelf.names || category.name from category join shelf on shelf.id = category.parent_id
     )
     select product.id, product.code, product.name, product.subtitle, product.attributes, brand.name as brand, shelf.names as categories,
       array_agg(variant.sku) as skus, jsonb_agg(variant.options) as options, array_agg(variant.barcode) as barcodes
     from product join brand on brand.id = product.brand_id join shelf on shelf.id = product.category_id join variant on variant.product_id = product.id
     where product.id = any($1)
     group by product.id, brand.id, shelf.id, shelf.names`,
    [productIds],
    'search-sources',
  );
  const documents = stored.map((product) => searchDocument({ ...product, options: product.options.flat(), barcodes: product.barcodes.filter((barcode) => barcode !== null) }));
  await tx.run(
    `update product set search = given.search::tsvector, search_text = given.search_text, codes = array(select jsonb_array_elements_text(given.codes))
     from jsonb_to_recordset($1::jsonb) as given(id uuid, search text, search_text text, codes jsonb) where product.id = given.id`,
    [JSON.stringify(documents.map(({ search, searchText, codes }, index) => ({ id: stored[index].id, search, search_text: searchText, codes })))],
    'search-write',
  );
}
