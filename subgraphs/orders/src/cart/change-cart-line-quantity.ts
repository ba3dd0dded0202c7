import { once, refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { checkQuantity, noSuchLine, requireOwner } from './cart-rules';
import { findOpenCart } from './open-cart';

export interface ChangeCartLineQuantity {
  line: string;
  quantity: number;
  idempotencyKey: string;
}

/** O1: so many of this line, whatever it was before. */
export async function changeCartLineQuantity(context: OrdersContext, input: ChangeCartLineQuantity): Promise<void> {
  const owner = requireOwner(context);
  checkQuantity(input.quantity);
  await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeCartLineQuantity', input: { ...input } }, async () => {
      const cart = await findOpenCart(tx, owner);
      if (!cart?.lines.some(({ id }) => id === input.line)) refuse(noSuchLine());
      await tx.run('update cart_line set quantity = $2 where id = $1', [input.line, input.quantity], 'cart-line-change');
      return {};
    }),
  );
}
