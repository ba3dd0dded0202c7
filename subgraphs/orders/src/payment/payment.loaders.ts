import { type Context, groupLoader, Money, rowLoader } from '@tonglu/kit';
import type { PaymentState } from './payment-lifecycle';

/** A payment as the graph shows it. */
export interface PaymentRow {
  id: string;
  orderId: string;
  number: string;
  state: PaymentState;
  amount: Money;
  cashierUrl: string | null;
  startedAt: Date;
  expiresAt: Date;
}

/** What an order has received and given back, in fen. */
export interface MoneyOfOrder {
  orderId: string;
  paid: bigint;
  refunded: bigint;
}

const shown = `select id, order_id as "orderId", number, state, amount, case when state = 'PENDING' then cashier_url end as "cashierUrl",
  started_at as "startedAt", expires_at as "expiresAt" from payment`;

type Fetched = Omit<PaymentRow, 'amount'> & { amount: bigint };
const toRow = (fetched: Fetched): PaymentRow => ({ ...fetched, amount: new Money(fetched.amount) });

/** Sums over the payments of an order, with where they come from: `where` and what to group by follow. */
export const moneyOfOrderColumns = `coalesce(sum(payment.amount) filter (where state in ('CAPTURED', 'REFUNDED')), 0)::bigint as paid, coalesce(sum(returned.amount), 0)::bigint as refunded
  from payment left join lateral (select sum(amount) as amount from refund where payment_id = payment.id and state = 'SUCCEEDED') returned on true`;

export const paymentLoaders = ({ db }: Pick<Context, 'db'>) => ({
  payment: rowLoader<string, PaymentRow>(
    async (ids) => (await db.rows<Fetched>(`${shown} where id = any($1)`, [ids], 'payments')).map(toRow),
    (row) => row.id,
  ),
  /** Oldest first. */
  paymentsOfOrder: groupLoader<string, PaymentRow>(
    async (orders) => (await db.rows<Fetched>(`${shown} where order_id = any($1) order by started_at, id`, [orders], 'payments-of-order')).map(toRow),
    (row) => row.orderId,
  ),
  moneyOfOrder: rowLoader<string, MoneyOfOrder>(
    (orders) =>
      db.rows<MoneyOfOrder>(
        `select order_id as "orderId", ${moneyOfOrderColumns} where order_id = any($1) group by order_id`,
        [orders],
        'money-of-order',
      ),
    (row) => row.orderId,
  ),
});
