import { once, transact, unlessDone } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { checkTradeIns } from '../trade-in/check-trade-ins';
import { inOrder } from '../trade-in/handed-over';
import type { ChangeCartTradeInsInput } from './cart-inputs';
import { requireOwner } from './cart-rules';
import { lockOpenCart } from './open-cart';

/** C5: these old appliances are handed over, whatever was said before. What they earn is for the quote to say, each time anew. */
export async function changeCartTradeIns(context: OrdersContext, input: ChangeCartTradeInsInput): Promise<void> {
  const owner = requireOwner(context);
  const tradeIns = inOrder(input.tradeIns);
  const done = {};
  const claim = { actor: context.actor, verb: 'changeCartTradeIns', input: { tradeIns, idempotencyKey: input.idempotencyKey }, foreseen: done };
  await unlessDone(context.db, claim, async () => {
    await checkTradeIns(context, input.tradeIns);
    return transact(context.db, (tx) =>
      once(tx, claim, async () => {
        const cart = await lockOpenCart(tx, owner, context.clock.now());
        await tx.run('update cart set trade_ins = $2 where id = $1', [cart.id, JSON.stringify(tradeIns)], 'cart-trade-ins');
        return done;
      }),
    );
  });
}
