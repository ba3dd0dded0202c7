import { type Actor, type Database, newId, type Transaction } from '@tonglu/kit';
import { type CartLine, cartLineColumns } from './cart-line';

/** Whose cart: the signed-in member's, else the anonymous visitor's. */
export type CartOwner = { memberId: string } | { visitor: string };

export function ownerOf({ memberId, visitor }: Actor): CartOwner | undefined {
  if (memberId) return { memberId };
  return visitor ? { visitor } : undefined;
}

export interface OpenCart {
  id: string;
  lines: CartLine[];
}

const columnOf = (owner: CartOwner): 'member_id' | 'visitor' => ('memberId' in owner ? 'member_id' : 'visitor');
const valueOf = (owner: CartOwner): string => ('memberId' in owner ? owner.memberId : owner.visitor);
const linesOfCart = `select ${cartLineColumns} from cart_line`;

/** The owner's open cart as it is now; one without lines where there is none. */
export async function readCart(database: Database, owner: CartOwner): Promise<Pick<OpenCart, 'lines'>> {
  const column = columnOf(owner);
  const lines = await database.rows<CartLine>(`${linesOfCart} where cart_id = (select id from cart where ${column} = $1 and state = 'OPEN') order by id`, [valueOf(owner)], `cart-lines-of-${column}`);
  return { lines };
}

/** The owner's open cart, held by this transaction; undefined where there is none. */
export async function findOpenCart(tx: Transaction, owner: CartOwner): Promise<OpenCart | undefined> {
  const column = columnOf(owner);
  const cart = await tx.row<{ id: string }>(`select id from cart where ${column} = $1 and state = 'OPEN' for update`, [valueOf(owner)], `cart-lock-by-${column}`);
  return cart && { id: cart.id, lines: await tx.rows<CartLine>(`${linesOfCart} where cart_id = $1 order by id`, [cart.id], 'cart-lines-locked') };
}

/** As `findOpenCart`, opening one where there is none. Whoever holds it is alone with this cart until the end of the transaction. */
export async function lockOpenCart(tx: Transaction, owner: CartOwner, now: Date): Promise<OpenCart> {
  for (;;) {
    const cart = await findOpenCart(tx, owner);
    if (cart) return cart;
    await tx.run(`insert into cart (id, ${columnOf(owner)}, created_at) values ($1, $2, $3) on conflict do nothing`, [newId(), valueOf(owner), now], `cart-open-by-${columnOf(owner)}`);
  }
}

export async function emptyCart(tx: Transaction, cartId: string): Promise<void> {
  await tx.run('delete from cart_line where cart_id = $1', [cartId], 'cart-empty');
  await tx.run('update cart set coupon = null where id = $1 and coupon is not null', [cartId], 'cart-coupon-clear');
}

interface Wanted {
  variantId: string;
  quantity: number;
}

export function sameLines(lines: readonly Wanted[], others: readonly Wanted[]): boolean {
  const quantities = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return lines.length === others.length && others.every(({ variantId, quantity }) => quantities.get(variantId) === quantity);
}
