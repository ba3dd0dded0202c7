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
  const moved = await tx.run('update payment set state = $3, captured_at = coalesce(captured_at, $4) where id = $1 and state = $2', [payment.id, payment.state, to, capturedAt ?? null], 'payment-move');
  if (moved === 0) return false;
  await recordPaymentState(tx, payment.id, payment.state, to, at);
  return true;
}

export async function recordPaymentState(tx: Transaction, paymentId: string, from: PaymentState | null, to: PaymentState, at: Date): Promise<void> {
  await tx.run('insert into payment_history (payment_id, from_state, to_state, at) values ($1, $2, $3, $4)', [paymentId, from, to, at], 'payment-history');
}
