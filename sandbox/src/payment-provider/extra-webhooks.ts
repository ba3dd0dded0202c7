import { randomUUID } from 'node:crypto';
import { Refusal } from '../shared/refusal';
import type { PlannedEvent } from './events';
import { paymentData } from './plan-event';
import type { Provider } from './provider';

/** By hand: the same event once more, also one that was lost on purpose. */
export async function sendAgain({ ledger, clock }: Provider, eventId: string): Promise<void> {
  if (!ledger.events.has(eventId)) throw new Refusal(404, 'NOT_FOUND', `No event ${eventId}.`, 'eventId');
  const at = clock().toISOString();
  await ledger.record({ kind: 'event.resent', at, eventId, delivery: { id: `${eventId}/${randomUUID().slice(0, 8)}`, dueAt: at } });
}

/**
 * A correctly signed payment.captured ahead of its time: nothing was captured yet. A merchant who credits
 * it without asking GET /v1/payments/… first gives goods away.
 */
export async function sendStray({ ledger, clock }: Provider, outTradeNo: string): Promise<PlannedEvent> {
  const trade = ledger.trade(outTradeNo);
  const at = clock().toISOString();
  const id = `evt_${randomUUID()}`;
  const data = paymentData(trade, { state: 'CAPTURED', capturedAt: at });
  const tell: PlannedEvent = {
    event: { id, type: 'payment.captured', createdAt: at, data },
    notifyUrl: trade.request.notifyUrl,
    deliveries: [{ id: `${id}/1`, dueAt: at }],
  };
  await ledger.record({ kind: 'event.stray', at, tell });
  return tell;
}
