import { defineSubgraph } from '@tonglu/kit';
import { Cart } from './cart/cart';
import { CartLine } from './cart/cart-line';
import { CartLineResolver } from './cart/cart-line.resolver';
import { CartResolver } from './cart/cart.resolver';
import { forgetCarts } from './cart/forget-carts';
import { CheckoutResolver } from './checkout/checkout.resolver';
import type { OrdersContext } from './context';
import { readSettings } from './env';
import { keptAnswers } from './kept-answers';
import { loaders } from './loaders';
import { MemberResolver } from './member/member.resolver';
import { migrations } from './migrations';
import { orderJobs } from './order/expire-orders';
import { Order } from './order/order';
import { TimelineEntry } from './order/order-history';
import { OrderLine } from './order/order-line';
import { OrderLineResolver, TimelineEntryResolver } from './order/order-line.resolver';
import { OrderLineComponent } from './order/order-line-component';
import { GiftGone, IllegalTransition, PromotionExhausted, QuoteChanged } from './order/order-problems';
import { OrderResolver } from './order/order.resolver';
import { OrderTotalsResolver } from './order/order-totals.resolver';
import { Payment } from './payment/payment';
import { PaymentUnavailable } from './payment/payment-problems';
import { PaymentDiscrepancyResolver } from './payment/payment-discrepancy.resolver';
import { PaymentResolver } from './payment/payment.resolver';
import { paymentWebhook } from './payment/receive-webhook';
import { paymentJobs } from './payment/reconcile-payments';
import { NotForSale, TemporarilyUnavailable } from './problems';
import { OrderLineDiscount } from './promotion/order-line-discount';
import { references } from './references';
import { Refund } from './refund/refund';
import { AvailabilityResolver } from './stock/availability.resolver';
import { ExpectedStock } from './stock/expected-stock';
import { Movement } from './stock/movement';
import { OutOfStock } from './stock/out-of-stock';
import { Reservation } from './stock/reservation';
import { StockItem } from './stock/stock-item';
import { StockResolver } from './stock/stock.resolver';
import { Warehouse } from './stock/warehouse';
import { WarehouseResolver } from './stock/warehouse.resolver';
import { OrderTradeInRow } from './trade-in/order-trade-in-row';
import { VariantResolver } from './variant/variant.resolver';

/** Carts, orders, stock and payment. */
export const orders = defineSubgraph<OrdersContext>({
  name: 'orders',
  resolvers: [CartResolver, CartLineResolver, CheckoutResolver, OrderResolver, OrderTotalsResolver, OrderLineResolver, TimelineEntryResolver, PaymentResolver, PaymentDiscrepancyResolver, StockResolver, AvailabilityResolver, WarehouseResolver, VariantResolver, MemberResolver],
  orphanedTypes: [OutOfStock, NotForSale, QuoteChanged, PromotionExhausted, GiftGone, IllegalTransition, PaymentUnavailable, TemporarilyUnavailable],
  references,
  entities: [Cart, CartLine, Order, OrderLine, TimelineEntry, Warehouse, StockItem, Movement, Reservation, Payment, Refund, OrderLineDiscount, OrderLineComponent, OrderTradeInRow, ExpectedStock],
  migrations,
  reactions: [],
  jobs: [forgetCarts, ...orderJobs, ...paymentJobs],
  endpoints: [paymentWebhook],
  settings: readSettings,
  loaders,
  keptAnswers,
});

export { type OrdersSeed, seedOrders, type SeedStock, type SeedWarehouse } from './stock/seed-stock';
export { stockInvariants } from './stock/stock-invariants';
