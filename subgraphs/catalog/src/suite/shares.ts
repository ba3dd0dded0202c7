import { Money } from '@tonglu/kit';
import type { PriceOf } from '../price/price.loaders';
import type { ComponentRow } from './suite-component';

/**
 * What each component counts for in its suite: its list price for this viewer times its pieces. What has no price by
 * itself counts for nothing; where none has one, all pieces count alike.
 */
export async function weightsOf(components: readonly ComponentRow[], priceOf: PriceOf): Promise<bigint[]> {
  const prices = await Promise.all(components.map(async ({ variant }) => (await priceOf(variant.id, 1))?.amount.fen ?? 0n));
  const weights = components.map(({ quantity }, index) => prices[index] * BigInt(quantity));
  return weights.some((weight) => weight > 0n) ? weights : components.map(({ quantity }) => BigInt(quantity));
}

/** Shares an amount over components by largest remainder: the parts always sum to the whole. */
export const sharesOf = (amount: bigint, weights: readonly bigint[]): bigint[] => (weights.length > 0 ? new Money(amount).allocate(weights).map(({ fen }) => fen) : []);
