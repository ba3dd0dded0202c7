import { setImmediate as breathe } from 'node:timers/promises';
import type { LocalizedText, Transaction } from '@tonglu/kit';
import { writeFacets } from '../facet/write-facets';
import { type SearchDocument, searchDocument } from '../search/search-document';
import type { WordKind } from '../search/search-word';
import { writeWords } from '../search/write-words';
import type { OptionData } from '../variant/variant';
import type { AttributeData } from './product';

interface StoredProduct {
  id: string;
  code: string;
  name: LocalizedText;
  subtitle: LocalizedText | null;
  description: LocalizedText | null;
  brand: LocalizedText;
  categories: LocalizedText[];
  shelves: string[];
  attributes: AttributeData[];
  skus: string[];
  options: OptionData[][];
  barcodes: (string | null)[];
}

/** Cutting words is work; after so many products other requests have their turn. */
const documentsAtOnce = 50;

/** Writes what products are found and filtered by, from what is stored: part of every verb that changes any of it. */
export async function refreshSearch(tx: Transaction, productIds: readonly string[]): Promise<void> {
  const stored = await tx.rows<StoredProduct>(
    `with recursive shelf as (
       select id, parent_id, jsonb_build_array(name) as names, array[slug] as slugs from category where parent_id is null
       union all
       select category.id, category.parent_id, shelf.names || category.name, shelf.slugs || category.slug from category join shelf on shelf.id = category.parent_id
     )
     select product.id, product.code, product.name, product.subtitle, product.description, product.attributes, brand.name as brand, shelf.names as categories, shelf.slugs as shelves,
       array_agg(variant.sku) as skus, jsonb_agg(variant.options) as options, array_agg(variant.barcode) as barcodes
     from product join brand on brand.id = product.brand_id join shelf on shelf.id = product.category_id join variant on variant.product_id = product.id
     where product.id = any($1)
     group by product.id, brand.id, shelf.id, shelf.names, shelf.slugs`,
    [productIds],
    'search-sources',
  );
  const documents: SearchDocument[] = [];
  for (const [index, product] of stored.entries()) {
    documents.push(searchDocument({ ...product, options: product.options.flat(), barcodes: product.barcodes.filter((barcode) => barcode !== null) }));
    if (index % documentsAtOnce === documentsAtOnce - 1) await breathe();
  }
  await writeFacets(tx, stored.map(({ id, attributes, options, shelves }) => ({ id, attributes, options: options.flat(), shelves })));
  await tx.run(
    `update product set search = given.search::tsvector, search_text = given.search_text, codes = array(select jsonb_array_elements_text(given.codes)),
       value_ids = array(select value_id from product_facet where product_id = product.id order by value_id)
     from jsonb_to_recordset($1::jsonb) as given(id uuid, search text, search_text text, codes jsonb) where product.id = given.id`,
    [JSON.stringify(documents.map(({ search, searchText, codes }, index) => ({ id: stored[index].id, search, search_text: searchText, codes })))],
    'search-write',
  );
  const words = new Map<string, WordKind>();
  for (const { vocabulary } of documents) for (const [word, kind] of vocabulary) if ((words.get(word) ?? -1) < kind) words.set(word, kind);
  await writeWords(tx, words);
}
