import { claim, emptyHanded, type Floor, signedIn, uuid } from './door';

interface Pay {
  input: { order: string; idempotencyKey: string };
}

interface Order {
  number: string;
  payable: number;
  payBy: Date;
  pending: string | null;
}

const secondChanceMs = 10_000;

/** Our row is committed before the provider hears of it; then its page is written down. */
export async function pay(floor: Floor, { input }: Pay, token: string) {
  const id = uuid();
  const now = new Date();
  const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
  const number = `PAY-${day}-${id.replaceAll('-', '').slice(-16)}`;
  const { started, order } = await begin(floor, { input }, token, { id, number, now });
  if (order) {
    const { tradeNo, cashierUrl } = await floor.provider({ outTradeNo: number, amount: order.payable, subject: `通路 Tonglu ${order.number}`, notifyUrl: floor.notifyUrl, expiresAt: order.payBy.toISOString() });
    const [{ state }] = await floor.sql<{ state: string }>('payment page', `update payment set provider_number = $2, cashier_url = $3 where number = $1 returning state`, [number, tradeNo, cashierUrl]);
    return { startPayment: { __typename: 'Payment', number, state } };
  }
  const [{ state }] = await floor.sql<{ state: string }>('payment', 'select state from payment where number = $1', [started]);
  return { startPayment: { __typename: 'Payment', number: started, state } };
}

interface Begun {
  started: string;
  /** What the provider is to hear; nothing where the payment is known already. */
  order?: Order;
}

async function begin({ transact, notifyUrl }: Floor, { input }: Pay, token: string, { id, number, now }: { id: string; number: string; now: Date }): Promise<Begun> {
  return transact(async (sql) => {
    const member = await signedIn(sql, token);
    const known = await claim(sql, member, 'startPayment', input, { id, number });
    if (known) return { started: known.number };
    const [order] = await sql<Order>(
      'lock order',
      `select number, payable, pay_by as "payBy", (select number from payment where order_id = o.id and state = 'PENDING') as pending
       from sales_order o where id = $1 and member_id = $2 and state = 'AWAITING_PAYMENT' and pay_by > $3 for update`,
      [input.order, member, now],
    );
    if (!order) return emptyHanded('startPayment', 'ILLEGAL_TRANSITION');
    if (order.pending) return { started: order.pending };
    const secondChance = new Date(now.getTime() + secondChanceMs);
    await sql(
      'new payment',
      `with started as (
         insert into payment (id, number, order_id, provider, state, amount, notify_url, started_at, expires_at, next_check_at)
         values ($1, $2, $3, 'sandbox-pay', 'PENDING', $4, $5, $6, $7, $8) returning id, state, started_at)
       insert into payment_history (payment_id, from_state, to_state, at) select id, null, state, started_at from started`,
      [id, number, input.order, order.payable, notifyUrl, now, order.payBy, secondChance],
    );
    await sql('payment started', `insert into order_history (order_id, from_state, to_state, kind, at) values ($1, 'AWAITING_PAYMENT', 'AWAITING_PAYMENT', 'PAYMENT_STARTED', $2)`, [input.order, now]);
    await sql('payment check', `select orders_worker.add_job('reconcile-payment', $1::json, run_at := $2, job_key := $3, max_attempts := 25)`, [JSON.stringify({ number }), secondChance, `check ${number}`]);
    return { started: number, order };
  });
}
