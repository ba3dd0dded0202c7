import { type Sql, stateOf, variantsOf, yuan } from './sql';

type Text = Record<'zh-CN' | 'en', string>;

interface Row {
  id: string;
  slug: string;
  code: string;
  status: string;
  name: string;
  subtitle: string | null;
  description: string | null;
  attributes: { code: string; name: Text; value: Text | string; unit?: string }[];
  brand: { id: string; name: string };
  path: { id: string; slug: string; name: string }[];
  media: { url: string; alt: string; role: string }[] | null;
}

export async function answerProduct(sql: Sql, { slug }: { slug: string }) {
  const [product] = await sql<Row>(
    'product',
    `select p.id, p.slug, p.code, p.status, p.name->>'zh-CN' as name, p.subtitle->>'zh-CN' as subtitle, p.description->>'zh-CN' as description, p.attributes,
       jsonb_build_object('id', brand.id, 'name', brand.name->>'zh-CN') as brand,
       (with recursive up as (select id, slug, name, parent_id, 0 as step from category where id = p.category_id
          union all select c.id, c.slug, c.name, c.parent_id, step + 1 from category c join up on c.id = up.parent_id)
        select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'name', name->>'zh-CN') order by step desc) from up) as path,
       (select jsonb_agg(jsonb_build_object('url', url, 'alt', alt->>'zh-CN', 'role', role) order by position) from media where product_id = p.id and variant_id is null) as media
     from product p join brand on brand.id = p.brand_id where p.slug = $1 and p.status = 'ACTIVE'`,
    [slug],
  );
  if (!product) return { product: null };
  const variants = await variantsOf(sql, [product.id]);
  const { id, code, status, name, subtitle, description, attributes, brand, path, media } = product;
  return {
    product: {
      id, slug: product.slug, name, subtitle, description, status, code, brand,
      category: { id: path.at(-1)?.id, path },
      attributes: attributes.map((each) => ({ code: each.code, name: each.name['zh-CN'], value: typeof each.value === 'string' ? each.value : each.value['zh-CN'], unit: each.unit ?? null })),
      media: media ?? [],
      variants: variants.map((variant) => ({
        id: variant.id, sku: variant.sku, name: variant.name,
        options: variant.options.map((option) => ({ code: option.code, name: option.name['zh-CN'], value: option.value['zh-CN'] })),
        price: { amount: { amount: yuan(variant.amount), currencyCode: 'CNY' }, base: { amount: yuan(variant.base) }, level: variant.level },
        availability: { state: stateOf(variant.available), available: variant.available },
      })),
    },
  };
}
