import { type Composed, type Pieces, piecesOf, together } from '../stock/pieces';
import { type GiftKey, giftKey } from './gift-key';

export interface GiftAsked extends Composed {
  code: string;
  sku: string;
}

/**
 * Gifts of which there are too few once everything that is paid for is taken. All of a gift or none of it; the first
 * of several that want the same goods get them.
 */
export function goneGifts(bought: readonly Pieces[], gifts: readonly GiftAsked[], free: ReadonlyMap<string, number>): Set<GiftKey> {
  const taken = together(bought);
  const gone = new Set<GiftKey>();
  for (const gift of gifts) {
    const pieces = [...together(piecesOf(gift))];
    const isThere = pieces.every(([variantId, quantity]) => (free.get(variantId) ?? 0) - (taken.get(variantId) ?? 0) >= quantity);
    if (!isThere) gone.add(giftKey(gift));
    else for (const [variantId, quantity] of pieces) taken.set(variantId, (taken.get(variantId) ?? 0) + quantity);
  }
  return gone;
}
