import type { Cart } from './cart';
import type { OrdersContext } from '../context';
import { ownerOf } from './open-cart';

/** Who has not chosen anything yet has this one: it is stored nowhere. */
export const nobodysCart = '00000000-0000-0000-0000-000000000000';

export type CartRow = Pick<Cart, 'id'>;

/** The viewer's open cart. */
export async function findCart({ db, actor }: OrdersContext): Promise<CartRow> {
  const owner = ownerOf(actor);
  const cart = owner && 'memberId' in owner
    ? await db.row<CartRow>(`select id from cart where member_id = $1 and state = 'OPEN'`, [owner.memberId], 'cart-of-member')
    : owner && (await db.row<CartRow>(`select id from cart where visitor = $1 and state = 'OPEN'`, [owner.visitor], 'cart-of-visitor'));
  return cart ?? { id: nobodysCart };
}
