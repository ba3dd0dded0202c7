import { once, refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { ChangeCartLineQuantityInput } from './cart-inputs';
import { checkQuantity, noSuchLine, requireOwner } from './cart-rules';
import { holdOpenCart, linesHeld } from './open-cart';

/** O1: so many of this line, whatever it was before. */
export async function changeCartLineQuantity(context: OrdersContext, input: ChangeCartLineQuantityInput): Promise<void> {
  const owner = requireOwner(context);
  checkQuantity(input.quantity);
  await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeCartLineQuantity', input: { ...input } }, async () => {
      const cart = await holdOpenCart(tx, owner);
      const lines = cart ? await linesHeld(tx, cart) : [];
      if (!lines.some(({ id }) => id === input.line)) refuse(noSuchLine());
      await tx.run('update cart_line set quantity = $2 where id = $1', [input.line, input.quantity], 'cart-line-change');
      return {};
    }),
  );
}
