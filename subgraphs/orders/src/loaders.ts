import type { OrdersContext } from './context';
import { orderLoaders } from './order/order.loaders';
import { paymentLoaders } from './payment/payment.loaders';

/** One request's reads, batched: each loader asks the database once for everything asked at the same time. */
export const loaders = (context: Omit<OrdersContext, 'loaders'>) => ({
  ...orderLoaders(context),
  ...paymentLoaders(context),
});

export type OrdersLoaders = ReturnType<typeof loaders>;
