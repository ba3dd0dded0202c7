import { coversOf, cursor, grouped, type Sql, stateOf, variantsOf, yuan } from './sql';

interface Row {
  id: string;
  slug: string;
  name: string;
  sold: number;
  total: number;
}

export async function answerList(sql: Sql, { category, first }: { category: string; first: number }) {
  const found = await sql<Row>(
    'list',
    `with recursive shelf as (select id from category where slug = $1 union select c.id from category c join shelf on c.parent_id = shelf.id),
       page as (select id, sold from product where status = 'ACTIVE' and category_id in (select id from shelf) order by sold desc, id desc limit $2)
     select product.id, product.slug, product.name->>'zh-CN' as name, page.sold, (select coalesce(sum(count), 0)::int from product_count where value_id = 0 and category_id in (select id from shelf)) as total
     from page join product on product.id = page.id order by page.sold desc, page.id desc`,
    [category, first + 1],
  );
  const page = found.slice(0, first);
  const ids = page.map(({ id }) => id);
  const [variants, covers] = await Promise.all([variantsOf(sql, ids), coversOf(sql, ids)]);
  const variantsByProduct = grouped(variants);
  const coverOf = new Map(covers.map((cover) => [cover.productId, cover]));
  const last = page.at(-1);
  return {
    products: {
      totalCount: found[0]?.total ?? 0,
      pageInfo: { hasNextPage: found.length > first, endCursor: last ? cursor(['BEST_SELLING', last.sold, last.id]) : null },
      edges: page.map(({ id, slug, name }) => {
        const own = variantsByProduct.get(id) ?? [];
        const amounts = own.map(({ amount }) => amount);
        const cover = coverOf.get(id);
        return {
          node: {
            id, slug, name,
            priceRange: { min: { amount: yuan(Math.min(...amounts)), currencyCode: 'CNY' }, max: { amount: yuan(Math.max(...amounts)), currencyCode: 'CNY' } },
            cover: cover ? { url: cover.url, alt: cover.alt } : null,
            variants: own.map((variant) => ({ id: variant.id, sku: variant.sku, name: variant.name, price: { amount: { amount: yuan(variant.amount) }, level: variant.level }, availability: { state: stateOf(variant.available), available: variant.available } })),
          },
        };
      }),
    },
  };
}
