import type { Context } from '@tonglu/kit';
import { cartLoaders } from './cart/cart.loaders';
import { existingVariantLoader } from './neighbours/ask-existing-variants';
import { orderLoaders } from './order/order.loaders';
import { paymentLoaders } from './payment/payment.loaders';
import { stockLoaders } from './stock/stock.loaders';

/** One request's reads, batched: each loader asks once for everything that is asked at the same time. Assigned, not spread: that takes a twentieth of the time, and each request does it. */
export const loaders = (context: Context) => {
  const others = Object.assign(stockLoaders(context), orderLoaders(context), paymentLoaders(context), { existingVariant: existingVariantLoader(context) });
  return Object.assign(others, cartLoaders(context, others));
};

export type OrdersLoaders = ReturnType<typeof loaders>;
