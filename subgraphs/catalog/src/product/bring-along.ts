import type { Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import type { MediaRow } from '../media/media';
import { mediaColumns } from '../media/media.loaders';
import { type Bind, type PriceScope } from '../price/candidate-prices';
import { levelPricesOf, type LevelPriceJson, toLevelPrice } from '../price/price.loaders';
import { standingColumn, type StandingRow } from '../promotion/promotion.loaders';
import { variantColumns, type VariantRow } from '../variant/variant';
import type { ProductDetails, ProductRow } from './product';

type VariantJson = VariantRow & { levels?: LevelPriceJson[] | null };

/** What came along with a product, in columns of its own; absent what nobody will read. */
export interface Brought extends Partial<ProductDetails> {
  variants?: VariantJson[] | null;
  media?: MediaRow[] | null;
  standing?: StandingRow;
}

const readsVariants = (wanted: Wanted): boolean => wanted.has('variants') || wanted.has('priceRange');
const readsPrices = (wanted: Wanted): boolean => wanted.has('price') || wanted.has('priceRange');
const readsMedia = (wanted: Wanted): boolean => wanted.has('media') || wanted.has('cover');
const readsDetails = (wanted: Wanted): boolean => wanted.has('description') || wanted.has('attributes');

/**
 * Columns for a statement over `product`: what will be read of each product comes with it, instead of by statements
 * of its own. Everything inside is as the loaders read it.
 */
export function columnsAlong({ actor, loaders }: CatalogContext, wanted: Wanted, bind: Bind): string {
  const columns: string[] = [];
  if (readsDetails(wanted)) columns.push('product.description, product.attributes');
  if (readsVariants(wanted)) {
    const scope: PriceScope = { channel: actor.channel, at: loaders.now() };
    const levels = readsPrices(wanted) ? `, (select json_agg(best) from (${levelPricesOf('variant.id', scope, bind)}) best) as levels` : '';
    columns.push(`(select json_agg(own) from (select ${variantColumns}${levels} from variant where variant.product_id = product.id order by variant.position, variant.id) own) as variants`);
  }
  if (readsMedia(wanted)) columns.push(`(select json_agg(own) from (select ${mediaColumns} from media where media.product_id = product.id order by position) own) as media`);
  return columns.map((column) => `, ${column}`).join('');
}

/** How things stand, as a column of the same statement, where nothing has read it yet. */
export function standingAlong({ actor, loaders }: CatalogContext, wanted: Wanted, bind: Bind): string {
  const isNeeded = !loaders.standing.isKnown() && (readsPrices(wanted) || wanted.has('promotions') || wanted.has('category'));
  return isNeeded ? `, ${standingColumn(bind(actor.memberId ?? null))} as standing` : '';
}

/** Gives what came along to the loaders, which everybody asks. */
export function bring({ loaders }: CatalogContext, products: readonly (ProductRow & Brought)[], wanted: Wanted): void {
  const [variants, prices, media, details] = [readsVariants(wanted), readsPrices(wanted), readsMedia(wanted), readsDetails(wanted)];
  for (const product of products) {
    loaders.product.prime(product.id, product);
    if (details) loaders.productDetails.prime(product.id, product as ProductDetails);
    if (media) loaders.mediaOfProduct.prime(product.id, product.media ?? []);
    if (!variants) continue;
    const own = product.variants ?? [];
    loaders.variantsOfProduct.prime(product.id, own);
    if (prices) for (const { id, levels } of own) loaders.levelPrices.prime(id, (levels ?? []).map((level) => toLevelPrice(id, level)));
  }
}
