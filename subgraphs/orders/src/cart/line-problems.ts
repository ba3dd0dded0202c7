import type { Problem } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { type QuoteLine, quoteLineOf } from '../neighbours/ask-quote';
import { NotForSale } from '../problems';
import { OutOfStock } from '../stock/out-of-stock';
import type { CartLine } from './cart-line';
import { type FreeUnits, piecesOfLine } from './cart-stock';

/** What keeps a line from being ordered as it stands. While catalog does not answer, nobody knows what a line consists of. */
export async function lineProblems(context: OrdersContext, { cartId, variantId }: CartLine): Promise<Problem[]> {
  const { loaders, locale } = context;
  const quote = await loaders.cartQuote.load(cartId);
  const line = quote && quoteLineOf(quote, variantId);
  const problems = !quote ? [] : line?.forSale ? outOfStock(line, await loaders.cartShortages.load(cartId)) : [new NotForSale(line?.variant)];
  return problems.map((problem) => problem.speak(locale));
}

const outOfStock = (line: QuoteLine, short: FreeUnits): Problem[] =>
  piecesOfLine(line).flatMap(({ variantId }) => {
    const available = short.get(variantId);
    return available === undefined ? [] : [new OutOfStock(variantId, available, [], line.components.find(({ id }) => id === variantId)?.name)];
  });
