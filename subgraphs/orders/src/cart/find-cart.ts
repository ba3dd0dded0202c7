import type { Cart } from './cart';
import type { OrdersContext } from '../context';
import { type CartLine, cartLineColumns } from './cart-line';
import { type CartTerms, cartTermsColumns } from './cart-terms';
import { ownerOf } from './open-cart';

/** Who has not chosen anything yet has this one: it is stored nowhere. */
export const nobodysCart = '00000000-0000-0000-0000-000000000000';

export type CartRow = Pick<Cart, 'id'>;

export interface CartWithLines extends CartTerms {
  lines: CartLine[];
}

const columns = `${cartTermsColumns}, coalesce((select json_agg(line order by line.id) from (select ${cartLineColumns} from cart_line where cart_id = cart.id) line), '[]') as lines`;

/** The viewer's open cart as it is now. Its lines and its terms come along: every page counts the pieces. */
export async function findCart(context: OrdersContext): Promise<CartRow> {
  const { db, actor } = context;
  const owner = ownerOf(actor);
  const found = owner && 'memberId' in owner
    ? await db.row<CartWithLines>(`select ${columns} from cart where member_id = $1 and state = 'OPEN'`, [owner.memberId], 'cart-of-member')
    : owner && (await db.row<CartWithLines>(`select ${columns} from cart where visitor = $1 and state = 'OPEN'`, [owner.visitor], 'cart-of-visitor'));
  return showCart(context, found ?? { id: nobodysCart, coupon: null, tradeIns: [], lines: [] });
}

/** A cart of which everything is known. */
export function showCart({ loaders }: OrdersContext, { lines, ...terms }: CartWithLines): CartRow {
  const { id } = terms;
  loaders.cartLines.clear(id).prime(id, lines);
  loaders.cartTerms.clear(id).prime(id, terms);
  return { id };
}
