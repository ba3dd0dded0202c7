import { type Context, groupLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { askQuote, type Quote } from '../neighbours/ask-quote';
import { type CartLine, cartLineColumns } from './cart-line';

export function cartLoaders(context: Context) {
  const cartLines = groupLoader<string, CartLine>(
    (carts) => context.db.rows<CartLine>(`select ${cartLineColumns} from cart_line where cart_id = any($1) order by cart_id, id`, [carts], 'cart-lines'),
    (line) => line.cartId,
  );
  return {
    cartLines,
    /** What catalog would charge for a cart now: asked once per request, whatever is shown of it. Null where catalog does not answer. */
    cartQuote: new DataLoader<string, Quote | null>((carts) => Promise.all(carts.map(async (cart) => (await askQuote(context, await cartLines.load(cart))) ?? null))),
  };
}
