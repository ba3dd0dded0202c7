import { chain, coversOf, grouped, type Sql, variantsOf, yuan } from './sql';

interface Row {
  id: string;
  slug: string;
  name: string;
  total: number;
}

interface FacetRow {
  code: string;
  name: string;
  kind: 'TERMS' | 'RANGE';
  unit: string | null;
  counted: { value: string; label: string; number: number | null; count: number }[];
}

const found = `product.status = 'ACTIVE' and (product.search @@ $2::tsquery or product.codes @> array[upper($1)])`;

/** Full-text rank, whole words only: what the page needs where the words are known. */
export async function answerSearch(sql: Sql, { text, first }: { text: string; first: number }) {
  const words = `'${text}':*`;
  const [page, facets] = await Promise.all([
    sql<Row>(
      'search',
      `with matching as materialized (
         select id, (case when codes @> array[upper($1)] then 100000000 else 0 end + ts_rank(search, $2::tsquery) * case when kind = 'GOODS' then 1000000 else 500000 end)::bigint as value
         from product where ${found}),
         page as (select id, value from matching order by value desc, id desc limit $3)
       select product.id, product.slug, product.name->>'zh-CN' as name, (select count(*)::int from matching) as total
       from page join product on product.id = page.id order by page.value desc, page.id desc`,
      [text, words, first],
    ),
    sql<FacetRow>('facets', facetStatement, [text, words]),
  ]);
  const ids = page.map(({ id }) => id);
  const [variants, covers] = await Promise.all([variantsOf(sql, ids), coversOf(sql, ids)]);
  const variantsByProduct = grouped(variants);
  const coverOf = new Map(covers.map((cover) => [cover.productId, cover]));
  return {
    products: {
      totalCount: page[0]?.total ?? 0,
      edges: page.map(({ id, slug, name }) => {
        const amounts = (variantsByProduct.get(id) ?? []).map(({ amount }) => amount);
        const cover = coverOf.get(id);
        return { node: { id, slug, name, priceRange: { min: { amount: yuan(Math.min(...amounts)) }, max: { amount: yuan(Math.max(...amounts)) } }, cover: cover ? { url: cover.url, alt: cover.alt } : null } };
      }),
      facets: facets.map(toFacet).filter(({ kind, values, min, max }) => (kind === 'RANGE' ? min !== max : values.length > 1)),
    },
  };
}

function toFacet({ code, name, kind, unit, counted }: FacetRow) {
  const numbers = counted.map(({ number }) => number ?? 0);
  const values = kind === 'TERMS' ? counted.map(({ value, label, count }) => ({ value, label, count })) : [];
  return { code, name, kind, unit, values, min: kind === 'RANGE' ? Math.min(...numbers) : null, max: kind === 'RANGE' ? Math.max(...numbers) : null };
}

/** Every facet with its counts. */
const facetStatement = `with matching as materialized (select id, category_id, brand_id from product where ${found}),
    had as (select value_id, count(*)::int as count from matching join product_facet own on own.product_id = matching.id group by value_id),
    counted as (
      select -3 as position, 'category' as code, '类目' as name, 'TERMS' as kind, null as unit, category.slug as value, category.name->>'zh-CN' as label, null::float as number, count(*)::int as count
        from matching join category on category.id = matching.category_id group by category.id
      union all
      select -2, 'brand', '品牌', 'TERMS', null, brand.slug, brand.name->>'zh-CN', null, count(*)::int from matching join brand on brand.id = matching.brand_id group by brand.id
      union all
      select -1, 'price', '价格', 'RANGE', null, '', '', bound, 0
        from (select min(amount)::float / 100 as least, max(amount)::float / 100 as dearest from matching join effective_product price on price.product_id = matching.id and price.chain_id = ${chain}) priced
        cross join unnest(array[least, dearest]) as bound
      union all
      select attribute.position, attribute.code, attribute.name->>'zh-CN', attribute.kind, attribute.unit, value.value, value.label->>'zh-CN', value.number, had.count
        from had join facet_value value on value.id = had.value_id join filter_attribute attribute on attribute.code = value.code)
  select code, name, kind, unit, json_agg(json_build_object('value', value, 'label', label, 'number', number, 'count', count) order by number nulls last, count desc, value) as counted
  from counted group by position, code, name, kind, unit order by position`;
