import { defer, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';

export const reconcilePaymentTask = 'reconcile-payment';

/** Asks the provider about one payment, at a time of its own; a later call replaces an earlier one that has not run. */
export function checkPaymentAt(tx: Transaction, number: string, runAt: Date): Promise<void> {
  return defer(tx, reconcilePaymentTask, { number }, { runAt, key: `check ${number}` });
}

/** The order was paid otherwise, or called off: what the buyer could still pay is closed at the provider. */
export async function checkPaymentsSoon(tx: Transaction, context: OrdersContext, orderId: string): Promise<void> {
  const now = context.clock.now();
  const pending = await tx.rows<{ number: string }>(
    `update payment set next_check_at = $2 where order_id = $1 and state = 'PENDING' returning number`,
    [orderId, now],
    'payments-check-soon',
  );
  for (const { number } of pending) await checkPaymentAt(tx, number, now);
}
