import { randomUUID } from 'node:crypto';
import type { Provider } from './provider';
import type { PlannedEvent, WebhookEvent } from './events';
import type { Trade } from './trade';

/** How long a reordered event is held: long enough for the next one to overtake it. */
const heldForMs = 3_000;

/** The event and its deliveries as the present weather wants them. */
export function planEvent({ weather }: Provider, trade: Trade, type: WebhookEvent['type'], data: WebhookEvent['data'], now: Date): PlannedEvent {
  const { outTradeNo, notifyUrl } = trade.request;
  const faults = weather.of(outTradeNo);
  const event: WebhookEvent = { id: `evt_${randomUUID()}`, type, createdAt: now.toISOString(), data };
  const held = faults.reorder && weather.holdsNext(outTradeNo) ? heldForMs : 0;
  const dueAt = new Date(now.getTime() + faults.delayMs + held).toISOString();
  const copies = faults.lose ? 0 : 1 + faults.duplicate;
  return { event, notifyUrl, deliveries: Array.from({ length: copies }, (_, copy) => ({ id: `${event.id}/${copy + 1}`, dueAt })) };
}

export function paymentData({ tradeNo, request }: Trade, extra: Record<string, string | number>): WebhookEvent['data'] {
  return { outTradeNo: request.outTradeNo, tradeNo, amount: request.amount, currency: request.currency, ...extra };
}
