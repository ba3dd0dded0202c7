import { InvalidInput, once, refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { ChangeCartCouponInput } from './cart-inputs';
import { requireOwner } from './cart-rules';
import { lockOpenCart } from './open-cart';

/** Gives the cart a code, or takes it away. Whether it earns something is for the quote to say, each time anew. */
export async function changeCartCoupon(context: OrdersContext, input: ChangeCartCouponInput): Promise<void> {
  const owner = requireOwner(context);
  const coupon = input.coupon?.trim().toUpperCase() || null;
  if (coupon && !/^[A-Z0-9]{4,24}$/.test(coupon)) {
    refuse(new InvalidInput(['input', 'coupon'], { 'zh-CN': '优惠码由 4–24 位字母或数字组成', en: 'A code has 4–24 letters or digits' }));
  }
  await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeCartCoupon', input: { ...input } }, async () => {
      const cart = await lockOpenCart(tx, owner, context.clock.now());
      await tx.run('update cart set coupon = $2 where id = $1', [cart.id, coupon], 'cart-coupon');
      return {};
    }),
  );
}
