import { z } from 'zod';

const codes = z.array(z.string().min(1).max(120)).min(1).max(500).optional();

const named = z.strictObject({
  /** Of variants. */
  skus: codes,
  /** Codes of products. */
  products: codes,
  /** Slugs; everything below a category is in it. */
  categories: codes,
  /** Slugs. */
  brands: codes,
});

/** Which items: any that is named in one of the lists; without lists every item; never what `except` names. */
export const itemsShape = named.extend({ except: named.optional() });

export type Items = z.infer<typeof itemsShape>;
type Named = z.infer<typeof named>;

/** What is known of an item when rules look at it. */
export interface ItemFacts {
  sku: string;
  product: string;
  brand: string;
  /** Slugs from the top of the tree down. */
  categories: readonly string[];
}

/** Whether the rule means this item. */
export function covers(items: Items | undefined, facts: ItemFacts): boolean {
  if (!items) return true;
  const { except, ...wanted } = items;
  const unlimited = Object.values(wanted).every((list) => list === undefined);
  return (unlimited || names(wanted, facts)) && !(except && names(except, facts));
}

const names = ({ skus, products, categories, brands }: Named, facts: ItemFacts): boolean =>
  Boolean(skus?.includes(facts.sku) || products?.includes(facts.product) || brands?.includes(facts.brand) || categories?.some((slug) => facts.categories.includes(slug)));
