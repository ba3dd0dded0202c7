import { once, refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { RemoveCartLineInput } from './cart-inputs';
import { noSuchLine, requireOwner } from './cart-rules';
import { holdOpenCart, linesHeld } from './open-cart';

/** O1: takes a line out of the viewer's cart. */
export async function removeCartLine(context: OrdersContext, input: RemoveCartLineInput): Promise<void> {
  const owner = requireOwner(context);
  await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'removeCartLine', input: { ...input } }, async () => {
      const cart = await holdOpenCart(tx, owner);
      const lines = cart ? await linesHeld(tx, cart) : [];
      if (!lines.some(({ id }) => id === input.line)) refuse(noSuchLine());
      await tx.run('delete from cart_line where id = $1', [input.line], 'cart-line-remove');
      return {};
    }),
  );
}
