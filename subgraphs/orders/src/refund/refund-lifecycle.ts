import type { Transaction } from '@tonglu/kit';

export enum RefundState {
  REQUESTED = 'REQUESTED',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

export type RefundStep = 'succeed' | 'fail';

export const refundTransitions: Readonly<Record<RefundState, Partial<Record<RefundStep, RefundState>>>> = {
  REQUESTED: { succeed: RefundState.SUCCEEDED, fail: RefundState.FAILED },
  SUCCEEDED: {},
  FAILED: {},
};

/** Takes a step and writes it into the history; false where the table does not allow it from here. */
export async function moveRefund(tx: Transaction, refund: { id: string; state: RefundState }, step: RefundStep, at: Date): Promise<boolean> {
  const to = refundTransitions[refund.state][step];
  if (!to) return false;
  const moved = await tx.run('update refund set state = $3, settled_at = $4 where id = $1 and state = $2', [refund.id, refund.state, to, at], 'refund-move');
  if (moved === 0) return false;
  await recordRefundState(tx, refund.id, refund.state, to, at);
  return true;
}

export async function recordRefundState(tx: Transaction, refundId: string, from: RefundState | null, to: RefundState, at: Date): Promise<void> {
  await tx.run('insert into refund_history (refund_id, from_state, to_state, at) values ($1, $2, $3, $4)', [refundId, from, to, at], 'refund-history');
}
