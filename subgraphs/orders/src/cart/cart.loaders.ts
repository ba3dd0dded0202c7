import { type Context, groupLoader, rowLoader } from '@tonglu/kit';
import DataLoader from 'dataloader';
import { askQuote, type Quote } from '../neighbours/ask-quote';
import type { StockLoaders } from '../stock/stock.loaders';
import { type CartLine, cartLineColumns } from './cart-line';
import { type FreeUnits, shortInCart } from './cart-stock';
import { type CartTerms, cartTermsColumns } from './cart-terms';

export function cartLoaders(context: Context, stock: StockLoaders) {
  const cartLines = groupLoader<string, CartLine>(
    (carts) => context.db.rows<CartLine>(`select ${cartLineColumns} from cart_line where cart_id = any($1) order by cart_id, id`, [carts], 'cart-lines'),
    (line) => line.cartId,
  );
  const cartTerms = rowLoader<string, CartTerms>(
    (carts) => context.db.rows(`select ${cartTermsColumns} from cart where id = any($1)`, [carts], 'cart-terms'),
    (cart) => cart.id,
  );
  const quoteOf = async (cart: string): Promise<Quote | null> => {
    const [lines, terms] = await Promise.all([cartLines.load(cart), cartTerms.load(cart)]);
    return (await askQuote(context, lines, terms ?? {})) ?? null;
  };
  /** What catalog would charge for a cart now: asked once per request, whatever is shown of it. Null where catalog does not answer. */
  const cartQuote = new DataLoader<string, Quote | null>((carts) => Promise.all(carts.map(quoteOf)));
  const shortIn = async (cart: string): Promise<FreeUnits> => {
    const quote = await cartQuote.load(cart);
    return quote ? shortInCart(stock, quote) : new Map();
  };
  return {
    cartLines,
    cartTerms,
    cartQuote,
    /** Of what there is too little for the whole cart: looked up once per request, whichever of its lines asks. */
    cartShortages: new DataLoader<string, FreeUnits>((carts) => Promise.all(carts.map(shortIn))),
  };
}
