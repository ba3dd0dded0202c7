import type { PlannedDelivery, PlannedEvent, Refund } from './events';
import type { PaymentRequest } from './trade';

/** The provider's journal: everything it knows is these, in this order. */
export type Entry =
  | { kind: 'payment.created'; at: string; tradeNo: string; request: PaymentRequest }
  | { kind: 'payment.captured'; at: string; outTradeNo: string; tell: PlannedEvent }
  | { kind: 'payment.failed'; at: string; outTradeNo: string; reason: string; tell: PlannedEvent }
  | { kind: 'payment.closed'; at: string; outTradeNo: string }
  | { kind: 'refund.succeeded'; at: string; refund: Refund; tell: PlannedEvent }
  | { kind: 'event.stray'; at: string; tell: PlannedEvent }
  | { kind: 'event.resent'; at: string; eventId: string; delivery: PlannedDelivery }
  | { kind: 'delivery.attempted'; at: string; deliveryId: string; outcome: string; state: DeliveryState; dueAt: string };

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'GIVEN_UP';

export interface Delivery {
  id: string;
  eventId: string;
  state: DeliveryState;
  attempts: number;
  dueAt: string;
  outcome?: string | undefined;
}
