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

/** Columns of a FetchedPayment. */
export const paymentColumns = `payment.id, payment.order_id as "orderId", payment.number, payment.state, payment.amount,
  case when payment.state = 'PENDING' then payment.cashier_url end as "cashierUrl", payment.started_at as "startedAt", payment.expires_at as "expiresAt"`;

export type FetchedPayment = Omit<PaymentRow, 'amount'> & { amount: bigint };
export const toPayment = ({ id, orderId, number, state, amount, cashierUrl, startedAt, expiresAt }: FetchedPayment): PaymentRow => ({ id, orderId, number, state, amount: new Money(amount), cashierUrl, startedAt, expiresAt });

/** Sums over the payments of an order, with where they come from: `where` and what to group by follow. */
export const moneyOfOrderColumns = `coalesce(sum(payment.amount) filter (where state in ('CAPTURED', 'REFUNDED')), 0)::bigint as paid, coalesce(sum(returned.amount), 0)::bigint as refunded
  from payment left join lateral (select sum(amount) as amount from refund where payment_id = payment.id and state = 'SUCCEEDED') returned on true`;

export const paymentLoaders = ({ db }: Pick<Context, 'db'>) => ({
  payment: rowLoader<string, PaymentRow>(
    async (ids) => (await db.rows<FetchedPayment>(`select ${paymentColumns} from payment where id = any($1)`, [ids], 'payments')).map(toPayment),
    (row) => row.id,
  ),
  /** Oldest first. */
  paymentsOfOrder: groupLoader<string, PaymentRow>(
    async (orders) => (await db.rows<FetchedPayment>(`select ${paymentColumns} from payment where order_id = any($1) order by started_at, id`, [orders], 'payments-of-order')).map(toPayment),
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
