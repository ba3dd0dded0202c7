import type { Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { MediaRow } from '../media/media';
import { isManual, isPicture, mediaColumns } from '../media/media.loaders';
import type { Chain } from '../price/chain/chain-of';
import { type StepJson, stepsColumn } from '../price/price.loaders';
import { variantColumns, type VariantRow } from '../variant/variant';
import { productTypeColumns, type ProductTypeRow } from '../product-type/product-type';
import type { Bind } from './bind';
import type { ContentBlockData } from './content-block';
import type { ProductDetails, ProductRow } from './product';

/** What came along with a product, in columns of its own; absent what nobody will read. */
export interface Brought extends Partial<ProductDetails> {
  blocks?: ContentBlockData[] | null;
  manuals?: MediaRow[] | null;
  type?: ProductTypeRow | null;
  variants?: (VariantRow & { steps?: StepJson[] | null })[] | null;
  media?: MediaRow[] | null;
}

/** What will be read of products, told from the fields that are asked for. */
export interface Along {
  details: boolean;
  blocks: boolean;
  manuals: boolean;
  type: boolean;
  media: boolean;
  variants: boolean;
  /** Of which prices, where any. */
  chain?: Chain;
}

export async function alongOf({ loaders }: CatalogContext, wanted: Wanted): Promise<Along> {
  const asks = (...names: string[]): boolean => names.some((name) => wanted.has(name));
  return {
    details: asks('description', 'attributes', 'specifications'),
    blocks: asks('blocks'),
    manuals: asks('manuals'),
    type: asks('type', 'specifications'),
    media: asks('media', 'cover'),
    variants: asks('variants', 'priceRange'),
    chain: asks('price', 'priceRange') ? await loaders.prices().chain() : undefined,
  };
}

/**
 * Columns for a statement over `product`: what will be read of each product comes with it, instead of by statements
 * of its own. Everything inside is as the loaders read it.
 */
export function columnsAlong({ details, blocks, manuals, type, media, variants, chain }: Along, bind: Bind): string {
  const columns: string[] = [];
  if (details) columns.push('product.description, product.attributes');
  if (blocks) columns.push('product.blocks');
  if (type) columns.push(`(select to_json(own) from (select ${productTypeColumns} from product_type where product_type.id = product.type_id) own) as type`);
  const mediaThat = (which: string): string => `(select json_agg(own) from (select ${mediaColumns} from media where media.product_id = product.id and ${which} order by position) own)`;
  if (media) columns.push(`${mediaThat(isPicture)} as media`);
  if (manuals) columns.push(`${mediaThat(isManual)} as manuals`);
  if (variants) {
    const steps = chain ? `, ${stepsColumn('variant.id', bind(chain.id))} as steps` : '';
    columns.push(`(select json_agg(own) from (select ${variantColumns}${steps} from variant where variant.product_id = product.id order by variant.position, variant.id) own) as variants`);
  }
  return columns.map((column) => `, ${column}`).join('');
}

/** Gives what came along to the loaders, which everybody asks. */
export function bring({ loaders }: CatalogContext, products: readonly (ProductRow & Brought)[], { details, blocks, manuals, type, media, variants, chain }: Along): void {
  const prices = loaders.prices();
  for (const product of products) {
    loaders.product.bring(product.id, product);
    if (details) loaders.productDetails.bring(product.id, product as ProductDetails);
    if (blocks) loaders.blocksOfProduct.bring(product.id, { id: product.id, blocks: product.blocks ?? null });
    if (manuals) loaders.manualsOfProduct.bring(product.id, product.manuals ?? []);
    if (type && product.type) loaders.productType.bring(product.type.id, product.type);
    if (media) loaders.mediaOfProduct.bring(product.id, product.media ?? []);
    if (!variants) continue;
    const own = product.variants ?? [];
    loaders.variantsOfProduct.bring(product.id, own);
    if (chain) for (const { id, steps } of own) prices.bring(id, steps ?? [], chain);
  }
}
