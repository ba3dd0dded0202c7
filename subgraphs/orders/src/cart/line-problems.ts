import type { Problem } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { quoteLineOf } from '../neighbours/ask-quote';
import { NotForSale } from '../problems';
import { OutOfStock } from '../stock/out-of-stock';
import type { CartLine } from './cart-line';

/** What keeps a line from being ordered as it stands. */
export async function lineProblems({ loaders, locale }: OrdersContext, { cartId, variantId, quantity }: CartLine): Promise<Problem[]> {
  const [quote, { available }] = await Promise.all([loaders.cartQuote.load(cartId), loaders.availability.load({ variantId })]);
  const problems: Problem[] = [];
  const line = quote && quoteLineOf(quote, variantId);
  if (quote && !line?.forSale) problems.push(new NotForSale(line?.variant));
  else if (available < quantity) problems.push(new OutOfStock(variantId, available));
  return problems.map((problem) => problem.speak(locale));
}
