import { digest, InvalidInput, newId, once, refuse, requireMember, transact, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { MergeCartInput } from './cart-inputs';
import { mergeTradeIns } from '../trade-in/handed-over';
import { type CartLine, most } from './cart-line';
import { holdOpenCart, linesHeld, lockOpenCart } from './open-cart';

/**
 * O1: what someone chose before signing in joins what they chose before, and so does their code where the member has given none,
 * and what they hand over; the visitor's cart is closed. The visitor's token comes in clear: knowing it is what proves whose cart it is.
 */
export async function mergeCart(context: OrdersContext, input: MergeCartInput): Promise<void> {
  const memberId = requireMember(context);
  if (input.visitor.length < 16 || input.visitor.length > 200) refuse(new InvalidInput(['input', 'visitor'], { 'zh-CN': '不是有效的访客标识', en: 'Not a visitor token' }));
  const visitor = digest(input.visitor);
  // What is remembered of the request is the digest: the token itself is never stored.
  const claim = { actor: context.actor, verb: 'mergeCart', input: { visitor, idempotencyKey: input.idempotencyKey } };
  await transact(context.db, (tx) =>
    once(tx, claim, async () => {
      const own = await lockOpenCart(tx, { memberId }, context.clock.now());
      const anonymous = await holdOpenCart(tx, { visitor });
      if (!anonymous) return {};
      const merged = mergeLines(await linesHeld(tx, own), await linesHeld(tx, anonymous));
      await moveLines(tx, own.id, merged.moved);
      await tx.run(
        'update cart set coupon = coalesce(cart.coupon, visited.coupon), trade_ins = $3 from cart visited where cart.id = $1 and visited.id = $2',
        [own.id, anonymous.id, JSON.stringify(mergeTradeIns(own.tradeIns, anonymous.tradeIns))],
        'cart-terms-join',
      );
      if (merged.left.length === 0) await tx.run(`update cart set state = 'MERGED' where id = $1`, [anonymous.id], 'cart-close');
      return {};
    }),
  );
}

/**
 * Quantities of the same variant add up, to 99 at most. Variants that find no room among the cart's 100 lines
 * stay where they are: nothing that somebody chose is lost unseen.
 */
export function mergeLines(own: readonly CartLine[], anonymous: readonly CartLine[]): { moved: (CartLine & { merged: number })[]; left: CartLine[] } {
  const quantities = new Map(own.map(({ variantId, quantity }) => [variantId, quantity]));
  const moved: (CartLine & { merged: number })[] = [];
  const left: CartLine[] = [];
  for (const line of anonymous) {
    if (!quantities.has(line.variantId) && quantities.size >= most.lines) {
      left.push(line);
      continue;
    }
    const merged = Math.min(most.quantity, (quantities.get(line.variantId) ?? 0) + line.quantity);
    quantities.set(line.variantId, merged);
    moved.push({ ...line, merged });
  }
  return { moved, left };
}

async function moveLines(tx: Transaction, cartId: string, moved: readonly (CartLine & { merged: number })[]): Promise<void> {
  await tx.run('delete from cart_line where id = any($1)', [moved.map(({ id }) => id)], 'cart-lines-leave');
  await tx.run(
    `insert into cart_line (id, cart_id, variant_id, quantity)
     select id, $2, variant_id, quantity from unnest($1::uuid[], $3::uuid[], $4::smallint[]) as line(id, variant_id, quantity)
     on conflict (cart_id, variant_id) do update set quantity = excluded.quantity`,
    [moved.map(() => newId()), cartId, moved.map(({ variantId }) => variantId), moved.map(({ merged }) => merged)],
    'cart-lines-join',
  );
}
