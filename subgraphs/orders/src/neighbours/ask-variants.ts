import type { Context } from '@tonglu/kit';
import { VariantsBySkuDocument } from './catalog.generated';

/** The variants behind SKUs: papers speak in SKUs. Unknown ones are not in the answer. */
export async function askVariantIds(context: Pick<Context, 'ask'>, skus: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { variantsBySku } = await context.ask('catalog', VariantsBySkuDocument, { skus: [...skus] });
  return new Map(variantsBySku.map(({ sku, id }) => [sku, id]));
}
