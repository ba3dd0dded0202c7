import { type LocalizedText, nameOf } from '@tonglu/kit';
import type { CategoryRow } from '../category/category';
import type { CatalogContext } from '../context';
import { productColumns, type ProductRow } from '../product/product';
import { existing } from '../product/existing';
import { type Question, readQuestion } from './question';
import { foundBy } from './search-query';
import { isHan } from './words';

const most = { names: 4, words: 3, products: 5 };
/** The best of those that sell best: who still types gets a taste of it, not the whole list. */
const candidates = 100;
/** Words to look at before those that no product on sale has are left out. */
const completions = 12;

export interface Suggestion {
  name: LocalizedText;
  category?: CategoryRow;
  product?: ProductRow;
}

/** Categories and brands that may be meant, words that go on like this, then the best matching products. */
export async function suggest(context: CatalogContext, text: string): Promise<Suggestion[]> {
  const lexicon = await context.loaders.lexicon();
  const typed = readQuestion('text', text, lexicon, context.locale);
  if (!typed) return [];
  const words = lexicon.beginning(typed.text, completions).map(({ word }) => word);
  // Half a word of pinyin is no word yet: the likeliest one stands in for it.
  const isHalfPinyin = !typed.terms.some(({ isKnown }) => isKnown) && !isHan(typed.text) && words.length > 0 && isHan(words[0]);
  const question = isHalfPinyin ? readQuestion('text', words[0], lexicon, context.locale) : typed;
  const [names, products] = await Promise.all([namesLike(context, typed.text, words), question ? productsFor(context, question) : []]);
  return [...names, ...products.map((product) => ({ name: product.name, product }))];
}

async function namesLike({ db, loaders }: CatalogContext, typed: string, words: readonly string[]): Promise<Suggestion[]> {
  const listing = await loaders.listing();
  const values: unknown[] = [`%${typed.replace(/[\\%_]/g, '\\$&')}%`, words];
  const exists = existing(listing, (value) => `$${values.push(value)}`);
  const named = await db.rows<{ name: LocalizedText; kind: number; category: CategoryRow | null }>(
    `select * from (
     select name, kind, category, place from (
       select category.name, 1 as kind, category.position as place,
         jsonb_build_object('id', category.id, 'slug', category.slug, 'name', category.name, 'parentId', category.parent_id, 'illustration', category.illustration) as category
       from category
       where exists (select from product where product.category_id = category.id and ${exists})
       union all
       select brand.name, 2, 0, null from brand
       where exists (select from product where product.brand_id = brand.id and ${exists})
     ) named
     where name->>'zh-CN' ilike $1 or name->>'en' ilike $1 or lower(name->>'zh-CN') = any($2)
       or exists (select from unnest($2::text[]) word where length(word) > 1 and name->>'zh-CN' like '%' || word)
     union all
     select jsonb_build_object('zh-CN', word), 3, null, place from (
       select word, place from unnest($2::text[]) with ordinality as completion(word, place)
       where exists (select from product where ${exists} and product.search @@ ('''' || word || ''':ABC')::tsquery)
       order by place limit ${most.words}) completion) suggested
     order by kind, place, name->>'zh-CN'`,
    values,
    listing.nameOf('suggest-names'),
  );
  const shelves = named.filter(({ kind }) => kind < 3).slice(0, most.names);
  const shown = new Set(shelves.flatMap(({ name }) => [name['zh-CN'], name.en?.toLowerCase()]));
  return [
    ...shelves.map(({ name, category }) => ({ name, category: category ?? undefined })),
    ...named.filter(({ kind, name }) => kind === 3 && !shown.has(name['zh-CN']) && name['zh-CN'] !== typed).map(({ name }) => ({ name })),
  ];
}

async function productsFor({ db, loaders }: CatalogContext, question: Question): Promise<ProductRow[]> {
  const values: unknown[] = [];
  const found = foundBy(question, await loaders.listing(), (value) => `$${values.push(value)}`, { most: candidates });
  const text = `select ${productColumns} from (select * from (${found}) every order by relevance desc, sold desc, id limit ${most.products}) found
     join product on product.id = found.id join brand on brand.id = product.brand_id
     order by found.relevance desc, product.sold desc, product.id`;
  const products = await db.rows<ProductRow>(text, values, nameOf(text));
  for (const product of products) loaders.product.bring(product.id, product);
  return products;
}
