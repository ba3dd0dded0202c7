import { refuse } from '@tonglu/kit';
import { type GiftKey, giftKey } from '../promotion/gift-key';
import { type Shortage, shortagesOf, type Source } from '../stock/choose-warehouses';
import { OutOfStock } from '../stock/out-of-stock';
import { type Composed, type Pieces, piecesOf } from '../stock/pieces';
import type { Offer } from './offer';
import { GiftGone } from './order-problems';

/** What an offer takes out of stock for the cart as it is: what is bought, and apart from it what is given along and was shown as being there. */
export interface Wanted {
  bought: Pieces[];
  gifts: { name: NonNullable<Offer['gifts'][number]['name']>; pieces: Pieces[] }[];
}

/**
 * Lines that the offer does not know, or knows not to be for sale, count for nothing: such an order is refused later, and
 * how much there is of something is told to those only for whom it exists (C3).
 */
export function wantedOf({ lines, gifts, services }: Offer, ordered: readonly Pieces[], gone: ReadonlySet<GiftKey>): Wanted {
  return {
    bought: ordered.flatMap(({ variantId }) => lines.filter((line) => line.variantId === variantId && line.unitPrice !== null).flatMap(piecesOf)),
    gifts: [...gifts, ...services].flatMap((gift) => (gift.variantId && gift.name && !gone.has(giftKey(gift)) ? [{ name: gift.name, pieces: piecesOf(gift as Composed) }] : [])),
  };
}

export const piecesWanted = ({ bought, gifts }: Wanted): Pieces[] => [...bought, ...gifts.flatMap(({ pieces }) => pieces)];

/** Refuses where there is too little: by what is out of stock, or else by the gift that is gone. */
export function refuseShortages(wanted: Wanted, sources: readonly Source[]): void {
  const short = shortagesOf(wanted.bought, sources);
  if (short.length > 0) refuse(...short.map(outOfStock));
  const missing = new Set(shortagesOf(piecesWanted(wanted), sources).map(({ variantId }) => variantId));
  const gone = wanted.gifts.filter(({ pieces }) => pieces.some(({ variantId }) => missing.has(variantId)));
  if (gone.length > 0) refuse(new GiftGone(gone.map(({ name }) => name)));
}

const outOfStock = ({ variantId, available }: Shortage): OutOfStock => new OutOfStock(variantId, available);
