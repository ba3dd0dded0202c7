import type { Context } from '@tonglu/kit';
import { cartLoaders } from './cart/cart.loaders';
import { existingVariantLoader } from './neighbours/ask-existing-variants';
import { orderLoaders } from './order/order.loaders';
import { paymentLoaders } from './payment/payment.loaders';
import { stockLoaders } from './stock/stock.loaders';

/** One request's reads, batched: each loader asks once for everything that is asked at the same time. */
export const loaders = (context: Context) => {
  const stock = stockLoaders(context);
  return {
    ...stock,
    ...cartLoaders(context, stock),
    ...orderLoaders(context),
    ...paymentLoaders(context),
    existingVariant: existingVariantLoader(context),
  };
};

export type OrdersLoaders = ReturnType<typeof loaders>;
