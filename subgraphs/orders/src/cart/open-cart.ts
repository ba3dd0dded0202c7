import { type Actor, type Database, newId, type Transaction } from '@tonglu/kit';
import { type CartLine, cartLineColumns } from './cart-line';
import { type CartTerms, cartTermsColumns } from './cart-terms';

/** Whose cart: the signed-in member's, else the anonymous visitor's. */
export type CartOwner = { memberId: string } | { visitor: string };

export function ownerOf({ memberId, visitor }: Actor): CartOwner | undefined {
  if (memberId) return { memberId };
  return visitor ? { visitor } : undefined;
}

/** A cart that this transaction holds: nobody else changes it or its lines until the transaction ends. */
export type OpenCart = CartTerms;

const columnOf = (owner: CartOwner): 'member_id' | 'visitor' => ('memberId' in owner ? 'member_id' : 'visitor');
const valueOf = (owner: CartOwner): string => ('memberId' in owner ? owner.memberId : owner.visitor);
const linesOfCart = `select ${cartLineColumns} from cart_line`;

/** The owner's open cart as it is now; one without lines where there is none. */
export async function readCart(database: Database, owner: CartOwner): Promise<Pick<OpenCart, 'tradeIns'> & { lines: CartLine[] }> {
  const column = columnOf(owner);
  const cart = await database.row<Pick<OpenCart, 'tradeIns'> & { lines: CartLine[] }>(
    `select trade_ins as "tradeIns", coalesce((select json_agg(line order by line.id) from (${linesOfCart} where cart_id = cart.id) line), '[]') as lines from cart where ${column} = $1 and state = 'OPEN'`,
    [valueOf(owner)],
    `cart-read-by-${column}`,
  );
  return cart ?? { lines: [], tradeIns: [] };
}

/** The owner's open cart, held; undefined where there is none. */
export function holdOpenCart(tx: Transaction, owner: CartOwner): Promise<OpenCart | undefined> {
  const column = columnOf(owner);
  return tx.row<OpenCart>(`select ${cartTermsColumns} from cart where ${column} = $1 and state = 'OPEN' for update`, [valueOf(owner)], `cart-lock-by-${column}`);
}

/** As `holdOpenCart`, opening one where there is none. */
export async function lockOpenCart(tx: Transaction, owner: CartOwner, now: Date): Promise<OpenCart> {
  const column = columnOf(owner);
  for (;;) {
    const cart = await holdOpenCart(tx, owner);
    if (cart) return cart;
    const opened = await tx.row<OpenCart>(`insert into cart (id, ${column}, created_at) values ($1, $2, $3) on conflict do nothing returning ${cartTermsColumns}`, [newId(), valueOf(owner), now], `cart-open-by-${column}`);
    if (opened) return opened;
  }
}

/** Of a cart that is held. A statement of its own: one that waited for the cart would still see the lines from before. */
export const linesHeld = (tx: Transaction, { id }: OpenCart): Promise<CartLine[]> => tx.rows<CartLine>(`${linesOfCart} where cart_id = $1 order by id`, [id], 'cart-lines-locked');

/** Takes everything out of a cart that is held, and says what it was. */
export async function emptyCart(tx: Transaction, { id, coupon, tradeIns }: OpenCart): Promise<CartLine[]> {
  if (coupon || tradeIns.length > 0) await tx.run(`update cart set coupon = null, trade_ins = '[]' where id = $1`, [id], 'cart-terms-clear');
  return tx.rows<CartLine>(`delete from cart_line where cart_id = $1 returning ${cartLineColumns}`, [id], 'cart-empty');
}

interface Wanted {
  variantId: string;
  quantity: number;
}

export function sameLines(lines: readonly Wanted[], others: readonly Wanted[]): boolean {
  const quantities = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return lines.length === others.length && others.every(({ variantId, quantity }) => quantities.get(variantId) === quantity);
}
