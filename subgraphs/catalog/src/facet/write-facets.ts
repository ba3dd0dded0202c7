import type { Transaction } from '@tonglu/kit';
import { type Described, facetValues } from './facet-values';
import type { FilterAttribute } from './filter-attribute';

/** Writes what products can be filtered by, from how they are described now. */
export async function writeFacets(tx: Transaction, products: readonly (Described & { id: string })[]): Promise<void> {
  const rules = await tx.rows<Pick<FilterAttribute, 'code' | 'kind' | 'categories'>>('select code, kind, categories from filter_attribute', [], 'filter-attributes');
  const given = JSON.stringify(products.flatMap((product) => facetValues(product, rules).map((value) => ({ ...value, product_id: product.id }))));
  const recordset = 'jsonb_to_recordset($1::jsonb) as given(product_id uuid, code text, value text, label jsonb, number double precision)';
  await tx.run(
    `insert into facet_value as known (code, value, label, number) select distinct on (code, value) code, value, label, number from ${recordset} order by code, value
     on conflict (code, value) do update set label = excluded.label where known.label <> excluded.label`,
    [given],
    'facet-values-write',
  );
  await tx.run(
    `delete from product_facet where product_id = any($2) and not exists (
       select from ${recordset} join facet_value using (code, value) where given.product_id = product_facet.product_id and facet_value.id = product_facet.value_id)`,
    [given, products.map(({ id }) => id)],
    'product-facets-clear',
  );
  await tx.run(
    `insert into product_facet (product_id, value_id) select given.product_id, facet_value.id from ${recordset} join facet_value using (code, value) on conflict do nothing`,
    [given],
    'product-facets-write',
  );
}
