import type { Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { MediaRow } from '../media/media';
import { coverAmong, coverFirst, isManual, isPicture, manualColumns, pictureColumns } from '../media/media.loaders';
import type { Chain } from '../price/chain/chain-of';
import { type StepJson, stepsColumn } from '../price/price.loaders';
import { detailColumns, type VariantRow } from '../variant/variant';
import { productTypeColumns, type ProductTypeRow } from '../product-type/product-type';
import type { Bind } from './bind';
import type { ContentBlockData } from './content-block';
import { captionColumns, type ProductDetails, type ProductRow } from './product';

/** What came along with a product, in columns of its own; absent what nobody will read. */
export interface Brought extends Partial<Omit<ProductDetails, keyof ProductRow>> {
  blocks?: ContentBlockData[] | null;
  manuals?: Inside<MediaRow>[] | null;
  type?: ProductTypeRow | null;
  variants?: (Inside<VariantRow> & { steps?: StepJson[] | null })[] | null;
  media?: Inside<MediaRow>[] | null;
  cover?: Inside<MediaRow> | null;
}

/** What belongs to the product in whose row it comes. */
type Inside<Row> = Omit<Row, 'productId'>;

/** What will be read of products, told from the fields that are asked for. */
export interface Along {
  captions: boolean;
  details: boolean;
  blocks: boolean;
  manuals: boolean;
  type: boolean;
  /** All pictures, or the cover alone. */
  media: boolean;
  cover: boolean;
  variants: boolean;
  variantDetails: boolean;
  /** Of which prices, where any. */
  chain?: Chain;
}

export async function alongOf({ loaders }: CatalogContext, wanted: Wanted): Promise<Along> {
  const asks = (...names: string[]): boolean => names.some((name) => wanted.has(name));
  const [details, media] = [asks('description', 'attributes', 'specifications'), asks('media')];
  return {
    captions: details || asks('subtitle', 'installation', 'services'),
    details,
    blocks: asks('blocks'),
    manuals: asks('manuals'),
    type: asks('type', 'specifications'),
    media,
    cover: !media && asks('cover'),
    variants: asks('variants', 'priceRange'),
    variantDetails: asks('barcode', 'options'),
    chain: asks('price', 'priceRange') ? await loaders.prices().chain() : undefined,
  };
}

/**
 * Columns for a statement over `product`: what will be read of each product comes with it, instead of by statements
 * of its own. Everything inside is as the loaders read it.
 */
export function columnsAlong({ captions, details, blocks, manuals, type, media, cover, variants, variantDetails, chain }: Along, bind: Bind): string {
  const columns: string[] = [];
  if (captions) columns.push(captionColumns);
  if (details) columns.push('product.description, product.attributes');
  if (blocks) columns.push('product.blocks');
  if (type) columns.push(`(select to_json(own) from (select ${productTypeColumns} from product_type where product_type.id = product.type_id) own) as type`);
  const from = (which: string): string => `from media where media.product_id = product.id and ${which}`;
  if (media) columns.push(`(select json_agg(own) from (select ${pictureColumns} ${from(isPicture)} order by position) own) as media`);
  if (cover) columns.push(`(select to_json(own) from (select ${pictureColumns} ${from(isPicture)} order by ${coverFirst} limit 1) own) as cover`);
  if (manuals) columns.push(`(select json_agg(own) from (select ${manualColumns} ${from(isManual)} order by position) own) as manuals`);
  if (variants) {
    const steps = chain ? `, ${stepsColumn('variant.id', bind(chain.id))} as steps` : '';
    const more = variantDetails ? `, ${detailColumns}` : '';
    columns.push(`(select json_agg(own) from (select variant.id, variant.sku, variant.name${more}${steps} from variant where variant.product_id = product.id order by variant.position, variant.id) own) as variants`);
  }
  return columns.map((column) => `, ${column}`).join('');
}

/** Gives what came along to the loaders, which everybody asks. */
export function bring({ loaders }: CatalogContext, products: readonly (ProductRow & Brought)[], { details, blocks, manuals, type, media, cover, variants, chain }: Along): void {
  const prices = loaders.prices();
  for (const product of products) {
    const { id } = product;
    loaders.product.bring(id, product);
    if (details) loaders.productDetails.bring(id, product as ProductDetails);
    if (blocks) loaders.blocksOfProduct.bring(id, { id, blocks: product.blocks ?? null });
    if (manuals) loaders.manualsOfProduct.bring(id, owned(id, product.manuals));
    if (type && product.type) loaders.productType.bring(product.type.id, product.type);
    if (media) {
      const pictures = owned(id, product.media);
      loaders.mediaOfProduct.bring(id, pictures);
      loaders.coverOfProduct.bring(id, coverAmong(pictures));
    }
    if (cover) loaders.coverOfProduct.bring(id, owned(id, product.cover && [product.cover]).at(0) ?? null);
    if (!variants) continue;
    const own = owned(id, product.variants);
    loaders.variantsOfProduct.bring(id, own);
    if (chain) for (const variant of own) prices.bring(variant.id, variant.steps ?? [], chain);
  }
}

/** The rows themselves, told whose they are. */
function owned<Row>(productId: string, rows: readonly Row[] | null | undefined): (Row & { productId: string })[] {
  const all = (rows ?? []) as (Row & { productId: string })[];
  for (const row of all) row.productId = productId;
  return all;
}
