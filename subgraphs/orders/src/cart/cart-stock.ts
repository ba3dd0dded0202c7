import type { Quote, QuoteLine } from '../neighbours/ask-quote';
import { type GiftKey, giftKey } from '../promotion/gift-key';
import { type GiftAsked, goneGifts } from '../promotion/gone-gifts';
import { freeUnits } from '../stock/availability-of';
import type { StockLoaders } from '../stock/stock.loaders';
import { type Composed, type Pieces, piecesOf, together } from '../stock/pieces';

const composed = ({ kind, components, quantity }: Pick<QuoteLine, 'kind' | 'quantity'> & { components: readonly { id: string; kind: string; quantity: number }[] }, variantId: string): Composed => ({
  variantId,
  quantity,
  kind: kind ?? null,
  components: components.map((component) => ({ variantId: component.id, kind: component.kind, quantity: component.quantity })),
});

/** What a quoted line takes out of stock. */
export const piecesOfLine = (line: QuoteLine): Pieces[] => (line.variant && line.forSale ? piecesOf(composed(line, line.variant.id)) : []);

export type FreeUnits = ReadonlyMap<string, number>;
type Stock = Pick<StockLoaders, 'stockOf'>;

/** Units of these variants that could be ordered now. */
const findFreeUnits = async ({ stockOf }: Stock, variants: Iterable<string>): Promise<FreeUnits> =>
  new Map(await Promise.all([...variants].map(async (variant) => [variant, freeUnits((await stockOf.load(variant)).warehouses)] as const)));

/** Variants of which the whole cart needs more than there is, with how many there are: a suite and what is in it compete. */
export async function shortInCart(stock: Stock, { lines }: Quote): Promise<FreeUnits> {
  const needed = together(lines.flatMap(piecesOfLine));
  const free = await findFreeUnits(stock, needed.keys());
  return new Map([...free].filter(([variant, units]) => units < needed.get(variant)!));
}

const giftAsked = (gift: Quote['gifts'][number]): GiftAsked[] => (gift.variant ? [{ ...composed(gift, gift.variant.id), code: gift.promotion.code, sku: gift.sku }] : []);

/** What promotions give that could not be sent with the cart as it is, or is off sale. */
export async function goneInCart(stock: Stock, { lines, gifts, services }: Quote): Promise<ReadonlySet<GiftKey>> {
  const given = [...gifts, ...services];
  if (given.length === 0) return new Set();
  const asked = given.flatMap(giftAsked);
  const offSale = given.filter(({ variant }) => !variant).map(({ promotion: { code }, sku }) => giftKey({ code, sku }));
  const free = await findFreeUnits(stock, together([...lines.flatMap(piecesOfLine), ...asked.flatMap(piecesOf)]).keys());
  return new Set([...offSale, ...goneGifts(lines.flatMap(piecesOfLine), asked, free)]);
}
