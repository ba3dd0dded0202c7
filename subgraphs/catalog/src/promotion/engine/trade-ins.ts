import type { PromotionRecord } from '../promotion-record';
import type { BasketLine } from './basket';
import type { Cart } from './question';

/** What one promotion would take back: for pieces of which lines, and what it found in the cart's hands. Lines are named by their place. */
export interface TradeInsWanted {
  bonus: bigint;
  places: readonly number[];
  matches: readonly { place: number; category: string; quantity: number }[];
}

/** Old appliances of one category, and what handing them over earns on this cart. */
export interface TradeIn {
  /** Its slug. */
  category: string;
  /** As the buyer says. */
  quantity: number;
  /** For how many pieces of the cart one could be handed over. */
  most: number;
  /** How many of them earn something: so many are collected. */
  taken: number;
  offers: { promotion: PromotionRecord; bonus: bigint }[];
}

const total = (quantities: readonly number[]): number => quantities.reduce((sum, quantity) => sum + quantity, 0);

/** What is handed over, and what could be: an old one of the shelf that a new one stands on. Several promotions may pay for the same old one: no more are collected than there are, or than new ones come. */
export function tradeInsOf(asked: Cart['tradeIns'] = [], lines: readonly BasketLine[], wanted: readonly (TradeInsWanted & { promotion: PromotionRecord })[]): TradeIn[] {
  const shelves = wanted.flatMap(({ places }) => places.flatMap((place) => lines[place].line.categories.at(-1) ?? []));
  return [...new Set([...asked.map(({ category }) => category), ...shelves])].sort().map((category) => {
    const fits = (place: number): boolean => lines[place].line.categories.includes(category);
    const offers = wanted.filter(({ places }) => places.some(fits));
    const quantity = total(asked.filter((each) => each.category === category).map((each) => each.quantity));
    const most = total([...new Set(offers.flatMap(({ places }) => places.filter(fits)))].map((place) => lines[place].line.quantity));
    const earning = total(offers.flatMap(({ matches }) => matches.filter((match) => match.category === category)).map((match) => match.quantity));
    return { category, quantity, most, taken: Math.min(quantity, most, earning), offers: offers.map(({ promotion, bonus }) => ({ promotion, bonus })) };
  });
}
