import type { LocalizedText } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { productColumns, type ProductRow } from '../product/product';
import { lexiconOf } from './lexicon-of';
import { readQuestion } from './question';
import { foundBy } from './search-query';

const most = { names: 3, products: 5 };

export interface Suggestion {
  name: LocalizedText;
  product?: ProductRow;
}

/** Categories and brands whose name contains what was typed, then the best matching products. */
export async function suggest({ db, loaders, locale }: CatalogContext, text: string): Promise<Suggestion[]> {
  const question = readQuestion('text', text, await lexiconOf(db), locale);
  if (!question) return [];
  const containing = `%${question.text.replace(/[\\%_]/g, '\\$&')}%`;
  const values: unknown[] = [];
  const found = foundBy(question, (value) => `$${values.push(value)}`);
  const [names, products] = await Promise.all([
    db.rows<{ name: LocalizedText }>(
      `select name from (
         select category.name, 1 as kind, category.position from category
         where exists (select from product where product.category_id = category.id and product.status = 'ACTIVE')
         union all
         select brand.name, 2, 0 from brand
         where exists (select from product where product.brand_id = brand.id and product.status = 'ACTIVE')
       ) named
       where name->>'zh-CN' ilike $1 or name->>'en' ilike $1
       order by kind, position limit $2`,
      [containing, most.names],
      'suggest-names',
    ),
    db.rows<ProductRow>(
      `select ${productColumns} from (${found}) found
       join product on product.id = found.id join brand on brand.id = product.brand_id
       order by found.relevance desc, product.sold desc, product.id limit ${most.products}`,
      values,
    ),
  ]);
  for (const product of products) loaders.product.prime(product.id, product);
  return [...names, ...products.map((product) => ({ name: product.name, product }))];
}
