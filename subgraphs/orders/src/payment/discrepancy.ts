import { canonicalJson, newId, type Transaction } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { DiscrepancyKind } from './payment-discrepancy';

/** Parks a contradiction between the provider and us, once per reference, where people and alarms see it. */
export async function park(tx: Transaction, context: OrdersContext, kind: `${DiscrepancyKind}`, reference: string, detail: object): Promise<void> {
  const { provider } = context.settings.payment;
  const isNew = await tx.run(
    `insert into payment_discrepancy (id, provider, kind, reference, detail, found_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (provider, kind, reference) do nothing`,
    [newId(), provider.name, kind, reference, canonicalJson(detail), context.clock.now()],
    'payment-discrepancy',
  );
  if (isNew > 0) context.log.error({ kind, reference, detail: canonicalJson(detail) }, 'payment parked for a person');
}
