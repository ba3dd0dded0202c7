import { type Context, groupLoader, rowLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { askQuote, type Quote } from '../neighbours/ask-quote';
import type { StockLoaders } from '../stock/stock.loaders';
import { type CartLine, cartLineColumns } from './cart-line';
import { type FreeUnits, shortInCart } from './cart-stock';

export function cartLoaders(context: Context, stock: StockLoaders) {
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
  /** What catalog would charge for a cart now: asked once per request, whatever is shown of it. Null where catalog does not answer. */
  const cartQuote = new DataLoader<string, Quote | null>((carts) => Promise.all(carts.map(quoteOf)));
  const shortIn = async (cart: string): Promise<FreeUnits> => {
    const quote = await cartQuote.load(cart);
    return quote ? shortInCart(stock, quote) : new Map();
  };
  return {
    cartLines,
    cartCoupon,
    cartQuote,
    /** Of what there is too little for the whole cart: looked up once per request, whichever of its lines asks. */
    cartShortages: new DataLoader<string, FreeUnits>((carts) => Promise.all(carts.map(shortIn))),
  };
}
