import { type Actor, type Database, newId, type Transaction } from '@tonglu/kit';
import type { HandedOver } from '../trade-in/handed-over';
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
  /** Old appliances that are handed over. */
  tradeIns: HandedOver[];
}

const columnOf = (owner: CartOwner): 'member_id' | 'visitor' => ('memberId' in owner ? 'member_id' : 'visitor');
const valueOf = (owner: CartOwner): string => ('memberId' in owner ? owner.memberId : owner.visitor);
const linesOfCart = `select ${cartLineColumns} from cart_line`;

/** The owner's open cart as it is now; one without lines where there is none. */
export async function readCart(database: Database, owner: CartOwner): Promise<Omit<OpenCart, 'id'>> {
  const column = columnOf(owner);
  const cart = await database.row<Omit<OpenCart, 'id'>>(
    `select trade_ins as "tradeIns", coalesce((select json_agg(line order by line.id) from (${linesOfCart} where cart_id = cart.id) line), '[]') as lines from cart where ${column} = $1 and state = 'OPEN'`,
    [valueOf(owner)],
    `cart-read-by-${column}`,
  );
  return cart ?? { lines: [], tradeIns: [] };
}

/** The owner's open cart, held by this transaction; undefined where there is none. */
export async function findOpenCart(tx: Transaction, owner: CartOwner): Promise<OpenCart | undefined> {
  const column = columnOf(owner);
  const cart = await tx.row<Omit<OpenCart, 'lines'>>(`select id, trade_ins as "tradeIns" from cart where ${column} = $1 and state = 'OPEN' for update`, [valueOf(owner)], `cart-lock-by-${column}`);
  return cart && { ...cart, lines: await tx.rows<CartLine>(`${linesOfCart} where cart_id = $1 order by id`, [cart.id], 'cart-lines-locked') };
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
  await tx.run(`update cart set coupon = null, trade_ins = '[]' where id = $1 and (coupon is not null or trade_ins <> '[]')`, [cartId], 'cart-terms-clear');
}

interface Wanted {
  variantId: string;
  quantity: number;
}

export function sameLines(lines: readonly Wanted[], others: readonly Wanted[]): boolean {
  const quantities = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return lines.length === others.length && others.every(({ variantId, quantity }) => quantities.get(variantId) === quantity);
}
