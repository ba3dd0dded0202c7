import { coversOf, grouped, type Sql, variantsOf, yuan } from './sql';

interface Row {
  id: string;
  slug: string;
  name: string;
  total: number;
}

/** Full-text rank, whole words only: what the page needs where the words are known. */
export async function answerSearch(sql: Sql, { text, first }: { text: string; first: number }) {
  const page = await sql<Row>(
    'search',
    `with matching as materialized (
       select id, (case when codes @> array[upper($1)] then 100000000 else 0 end + ts_rank(search, $2::tsquery) * case when kind = 'GOODS' then 1000000 else 500000 end)::bigint as value
       from product where status = 'ACTIVE' and (search @@ $2::tsquery or codes @> array[upper($1)])),
       page as (select id, value from matching order by value desc, id desc limit $3)
     select product.id, product.slug, product.name->>'zh-CN' as name, (select count(*)::int from matching) as total
     from page join product on product.id = page.id order by page.value desc, page.id desc`,
    [text, `'${text}':*`, first],
  );
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
    },
  };
}
