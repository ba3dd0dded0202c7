import type { Context } from '@tonglu/kit';
import { VariantsBySkuDocument } from './catalog.generated';
import { patience } from './patience';

/** The variants behind SKUs: papers speak in SKUs. Unknown ones are not in the answer; undefined where catalog does not answer in time. */
export async function askVariantIds(context: Pick<Context, 'ask' | 'log'>, skus: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const { variantsBySku } = await context.ask('catalog', VariantsBySkuDocument, { skus: [...skus] }, patience.order);
    return new Map(variantsBySku.map(({ sku, id }) => [sku, id]));
  } catch (error) {
    context.log.warn({ err: error }, 'no variants from catalog');
    return undefined;
  }
}
