import type { Transaction } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';

export enum PaymentState {
  PENDING = 'PENDING',
  CAPTURED = 'CAPTURED',
  FAILED = 'FAILED',
  CLOSED = 'CLOSED',
  REFUNDED = 'REFUNDED',
}
registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'PENDING: the buyer can pay. CAPTURED: the money is ours. FAILED: the buyer or the provider declined. CLOSED: nobody can pay it any more. REFUNDED: all of it went back.',
});

export type PaymentStep = 'capture' | 'fail' | 'close' | 'refund';

/** Money that arrives after a payment was given up is still the buyer's money: it is captured, never ignored. */
export const paymentTransitions: Readonly<Record<PaymentState, Partial<Record<PaymentStep, PaymentState>>>> = {
  PENDING: { capture: PaymentState.CAPTURED, fail: PaymentState.FAILED, close: PaymentState.CLOSED },
  FAILED: { capture: PaymentState.CAPTURED },
  CLOSED: { capture: PaymentState.CAPTURED },
  CAPTURED: { refund: PaymentState.REFUNDED },
  REFUNDED: {},
};

/** Takes a step and writes it into the history; false where the table does not allow it from here. `capturedAt`: the provider's time of a capture. */
export async function movePayment(tx: Transaction, payment: { id: string; state: PaymentState }, step: PaymentStep, at: Date, capturedAt?: Date): Promise<boolean> {
  const to = paymentTransitions[payment.state][step];
  if (!to) return false;
  const moved = await tx.run(
    `with moved as (update payment set state = $3, captured_at = coalesce(captured_at, $4) where id = $1 and state = $2 returning id)
     insert into payment_history (payment_id, from_state, to_state, at) select id, $2, $3, $5 from moved`,
    [payment.id, payment.state, to, capturedAt ?? null, at],
    'payment-move',
  );
  return moved > 0;
}
