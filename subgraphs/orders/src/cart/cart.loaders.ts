import { type Context, groupLoader, rowLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { askQuote, type Quote } from '../neighbours/ask-quote';
import { type CartLine, cartLineColumns } from './cart-line';

export function cartLoaders(context: Context) {
  const cartLines = groupLoader<string, CartLine>(
    (carts) => context.db.rows<CartLine>(`select ${cartLineColumns} from cart_line where cart_id = any($1) order by cart_id, id`, [carts], 'cart-lines'),
    (line) => line.cartId,
  );
  const cartCoupon = rowLoader<string, { id: string; coupon: string | null }>(
    (carts) => context.db.rows('select id, coupon from cart where id = any($1)', [carts], 'cart-coupons'),
    (cart) => cart.id,
  );
  const quoteOf = async (cart: string): Promise<Quote | null> => {
    const [lines, found] = await Promise.all([cartLines.load(cart), cartCoupon.load(cart)]);
    return (await askQuote(context, lines, { coupon: found?.coupon })) ?? null;
  };
  return {
    cartLines,
    cartCoupon,
    /** What catalog would charge for a cart now: asked once per request, whatever is shown of it. Null where catalog does not answer. */
    cartQuote: new DataLoader<string, Quote | null>((carts) => Promise.all(carts.map(quoteOf))),
  };
}
