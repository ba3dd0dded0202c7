import { after, type Soon } from '@tonglu/kit';
import type { CategoryTree } from '../category/category-tree';
import type { CatalogContext } from '../context';
import type { ProductRow } from '../product/product';
import type { VariantRow } from '../variant/variant';
import type { ItemFacts } from './rules/items';

/** What rules may ask about a variant. */
export function factsOf(variant: Pick<VariantRow, 'sku'>, product: Pick<ProductRow, 'code' | 'brand' | 'categoryId'>, tree: CategoryTree): ItemFacts {
  const category = tree.find(product.categoryId);
  return { sku: variant.sku, product: product.code, brand: product.brand.slug, categories: category ? tree.pathTo(category).map(({ slug }) => slug) : [] };
}

/** The same, read through the loaders; null where the product does not exist for shoppers. */
export const findFacts = ({ loaders }: CatalogContext, variant: Pick<VariantRow, 'sku' | 'productId'>): Soon<ItemFacts | null> =>
  after(loaders.product.load(variant.productId), (product) => product && after(loaders.categoryTree(), (tree) => factsOf(variant, product, tree)));
