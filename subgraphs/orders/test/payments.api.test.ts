import { newId, transact } from '@tonglu/kit';
import { cancelUnpaid } from '../src/order/cancel-order';
import { reconcilePayment } from '../src/payment/reconcile-payment';
import { payRefund } from '../src/refund/pay-refund';
import { ProviderUnavailable } from '../src/payment/payment-provider';
import { eventually, PaymentHouse, type Placed } from './payment-house';

let house: PaymentHouse;
beforeAll(async () => {
  house = await PaymentHouse.open();
});
afterAll(() => house.close());
afterEach(() => house.control('clear', {}));

const cancel = (order: Placed) => transact(house.orders.db, (tx) => cancelUnpaid(tx, house.context, order.id, 'EXPIRED'));
const becomes = (order: Placed, state: string) => eventually('order', () => house.orderState(order.id), state);

describe('starting a payment', () => {
  test('gives the provider’s page; started again it is the same payment; the timeline tells it once', async () => {
    const order = await house.place();
    const first = await house.startPayment(order);
    expect(first).toMatchObject({ __typename: 'Payment', state: 'PENDING', amount: { amount: '3299.00' } });
    expect(first.cashierUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cashier\/SP\d+$/);
    const again = await house.startPayment(order);
    expect(again).toEqual(first);
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED']);
  });

  test('twenty at once, with keys of their own: one payment', async () => {
    const order = await house.place();
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.startPayment(order)));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await house.orders.db.rows('select from payment where order_id = $1', [order.id])).toHaveLength(1);
  });

  test('another member’s order is answered like one that does not exist', async () => {
    const order = await house.place();
    const theirs = await house.startPayment({ id: order.id, member: newId() });
    const missing = await house.startPayment({ id: newId(), member: order.member });
    const malformed = await house.startPayment({ id: `' or 1=1 --`, member: order.member });
    expect(theirs.problems).toEqual([{ code: 'NOT_FOUND', message: '没有找到', path: ['input', 'order'] }]);
    expect(missing).toEqual(theirs);
    expect(malformed).toEqual(theirs);
  });

  test('bad input names the field, in the reader’s language', async () => {
    const order = await house.place();
    const elsewhere = await house.startPayment(order, { returnUrl: 'https://evil.example.com/', locale: 'en' });
    expect(elsewhere.problems).toEqual([{ code: 'INVALID_INPUT', message: 'returnUrl is not on one of our storefronts', path: ['input', 'returnUrl'] }]);
    const key = await house.startPayment(order, { key: 'short' });
    expect(key.problems?.[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'idempotencyKey'] });
    expect(await house.orders.db.rows('select from payment where order_id = $1', [order.id])).toHaveLength(0);
  });

  test('a cancelled or overdue order cannot be paid', async () => {
    const cancelled = await house.place();
    await cancel(cancelled);
    expect((await house.startPayment(cancelled)).problems?.[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', path: ['input', 'order'] });
    const overdue = await house.place({ minutes: 0 });
    expect((await house.startPayment(overdue)).problems?.[0].code).toBe('ILLEGAL_TRANSITION');
  });

  test('a provider that does its work and never answers: refused within 3 s, order untouched, the same key goes on', async () => {
    const order = await house.place();
    await house.control('', { timeoutAfterCharge: true });
    const key = `key-${newId()}`;
    const begun = Date.now();
    const refused = await house.startPayment(order, { key, locale: 'en' });
    expect(Date.now() - begun).toBeLessThan(3_000);
    expect(refused.problems?.[0].code).toBe('PAYMENT_UNAVAILABLE');
    expect(await house.orderState(order.id)).toBe('AWAITING_PAYMENT');
    await house.control('clear', {});
    const answer = await house.startPayment(order, { key });
    expect(answer).toMatchObject({ __typename: 'Payment', state: 'PENDING' });
    expect(answer.cashierUrl).toBeTruthy();
    expect(await house.orders.db.rows('select from payment where order_id = $1', [order.id])).toHaveLength(1);
  });

  test('the buyer comes back before the webhook: what is true by now is shown', async () => {
    await house.control('', { lose: true });
    const declined = await house.place();
    const { number } = await house.startPayment(declined);
    await house.control('decline', { outTradeNo: number });
    expect(await house.startPayment(declined)).toMatchObject({ number, state: 'FAILED', cashierUrl: null });
    expect((await house.startPayment(declined)).number).not.toBe(number);
    const paid = await house.place();
    const open = await house.startPayment(paid);
    await house.control('confirm', { outTradeNo: open.number });
    expect(await house.startPayment(paid)).toMatchObject({ number: open.number, state: 'CAPTURED', cashierUrl: null });
    expect(await house.orderState(paid.id)).toBe('PAID');
  });

  test('the provider is silent and the page is known: it is shown', async () => {
    const order = await house.place();
    const first = await house.startPayment(order);
    const { provider } = house.context.settings.payment;
    const asked = jest.spyOn(provider, 'queryPayment').mockRejectedValue(new ProviderUnavailable('away'));
    expect(await house.startPayment(order)).toEqual(first);
    asked.mockRestore();
  });

  test('a payment whose process died before the provider answered is opened by the job', async () => {
    const order = await house.place();
    await house.control('', { timeoutAfterCharge: true });
    await house.startPayment(order);
    await house.control('clear', {});
    house.clock.advance({ seconds: 15 });
    await house.reconcile();
    const [{ cashierUrl }] = await house.orders.db.rows<{ cashierUrl: string }>('select cashier_url as "cashierUrl" from payment where order_id = $1', [order.id]);
    expect(cashierUrl).toMatch(/cashier/);
  });
});

describe('the webhook', () => {
  test('captures once, posts once, settles the order once', async () => {
    const order = await house.place();
    const number = await house.payFor(order);
    await becomes(order, 'PAID');
    expect(await house.payment(number)).toEqual({ state: 'CAPTURED', history: ['PENDING', 'CAPTURED'] });
    expect(await house.deposit(order.id)).toEqual({ balance: 329_900n, entries: 1 });
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED', 'PAID']);
  });

  test('eleven copies at the same moment have one effect', async () => {
    const order = await house.place();
    await house.control('', { duplicate: 10 });
    const before = house.answered.length;
    const number = await house.payFor(order);
    await eventually('copies', () => Promise.resolve(house.answered.length - before), 11);
    await becomes(order, 'PAID');
    expect(house.answered.slice(before).every((status) => status === 204)).toBe(true);
    expect((await house.payment(number)).history).toEqual(['PENDING', 'CAPTURED']);
    expect((await house.deposit(order.id))?.entries).toBe(1);
    expect(await house.orders.db.rows('select from outbox where type = $1 and payload ->> $2 = $3', ['order.paid', 'orderId', order.id])).toHaveLength(1);
  });

  test('a signed capture ahead of its time credits nothing; the real one later does', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    const { id } = await house.control<{ id: string }>('stray', { outTradeNo: number });
    await eventually('stray', () => house.orders.db.rows('select outcome from provider_event where event_id = $1', [id]), [{ outcome: 'UNCONFIRMED' }]);
    expect(await house.orderState(order.id)).toBe('AWAITING_PAYMENT');
    await house.control('confirm', { outTradeNo: number });
    await becomes(order, 'PAID');
    await house.control('send-again', { eventId: id });
    await eventually('stray again', () => house.orders.db.rows('select outcome from provider_event where event_id = $1', [id]), [{ outcome: 'SETTLED' }]);
    expect((await house.deposit(order.id))?.entries).toBe(1);
  });

  test('declined: the payment fails, the order can be paid by another', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('decline', { outTradeNo: number });
    await eventually('payment', async () => (await house.payment(number)).state, 'FAILED');
    expect(await house.orderState(order.id)).toBe('AWAITING_PAYMENT');
    const second = await house.startPayment(order);
    expect(second.number).not.toBe(number);
    await house.control('confirm', { outTradeNo: second.number });
    await becomes(order, 'PAID');
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED', 'PAYMENT_FAILED', 'PAYMENT_STARTED', 'PAID']);
  });

  test('a failure that arrives after the capture changes nothing', async () => {
    const order = await house.place();
    const number = await house.payFor(order);
    await becomes(order, 'PAID');
    const late = { id: `evt_${newId()}`, type: 'payment.failed', data: { outTradeNo: number, amount: Number(order.payable), currency: 'CNY' } };
    expect(await house.webhook(late)).toEqual({ status: 204 });
    expect((await house.payment(number)).state).toBe('CAPTURED');
    expect(await house.orderState(order.id)).toBe('PAID');
  });

  test.each<[string, Parameters<PaymentHouse['webhook']>[1]]>([
    ['unsigned', { headers: { 'x-sandboxpay-signature': undefined } }],
    ['signed with another key', { key: 'somebody-else-s-secret' }],
    ['signed ten minutes ago', { at: new Date(Date.now() - 600_000) }],
    ['with a time that is not the signed one', { headers: { 'x-sandboxpay-timestamp': String(Math.floor(Date.now() / 1_000) + 5) } }],
  ])('%s is turned away with 401', async (_what, how) => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    const event = { id: `evt_${newId()}`, type: 'payment.captured', data: { outTradeNo: number, amount: Number(order.payable), currency: 'CNY' } };
    expect(await house.webhook(event, how)).toEqual({ status: 401 });
    expect(await house.orders.db.rows('select from provider_event where event_id = $1', [event.id])).toHaveLength(0);
  });

  test.each(['not json', '[]', '{"id":"","type":"payment.captured"}', '{"id":"e1","type":"coup","data":{}}', '{"__proto__":{"id":"e1"}}'])('a signed body that is no webhook (%s) is turned away', async (body) => {
    expect(await house.webhook(body)).toEqual({ status: 401 });
  });

  test('a body over the limit never reaches the handler', async () => {
    expect(await house.webhook({ id: 'x'.repeat(70_000) })).toEqual({ status: 413 });
  });

  test('recorded and sent again by somebody, to the letter: answered, without effect', async () => {
    const order = await house.place();
    const number = await house.payFor(order);
    await becomes(order, 'PAID');
    const [{ event_id: eventId }] = await house.orders.db.rows<{ event_id: string }>('select event_id from provider_event where payment_number = $1', [number]);
    const copy = { id: eventId, type: 'payment.captured', data: { outTradeNo: number, amount: Number(order.payable), currency: 'CNY' } };
    expect(await house.webhook(copy)).toEqual({ status: 204 });
    expect((await house.deposit(order.id))?.entries).toBe(1);
  });

  test('another amount than the provider itself tells when asked is parked for a person, once', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    for (let time = 0; time < 2; time += 1) {
      const event = { id: `evt_${newId()}`, type: 'payment.captured', data: { outTradeNo: number, amount: 1, currency: 'CNY' } };
      expect(await house.webhook(event)).toEqual({ status: 204 });
    }
    expect(await house.discrepancies(number)).toEqual(['WRONG_AMOUNT']);
    expect(await house.orderState(order.id)).toBe('AWAITING_PAYMENT');
  });

  test('another amount than ours is parked, answered, and credits nothing', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.orders.db.rows('update payment set amount = amount + 100 where number = $1', [number]);
    const before = house.answered.length;
    await house.control('confirm', { outTradeNo: number });
    await eventually('answer', () => Promise.resolve(house.answered.slice(before)), [204]);
    expect(await house.discrepancies(number)).toEqual(['WRONG_AMOUNT']);
    expect(await house.orderState(order.id)).toBe('AWAITING_PAYMENT');
    expect(await house.deposit(order.id)).toBeUndefined();
  });

  test('a capture we have no payment for is parked', async () => {
    const { provider, webhookUrl } = house.context.settings.payment;
    const number = `PAY-lost-${newId().slice(-12)}`;
    await provider.createPayment({ number, amount: 5n, subject: 'x', notifyUrl: webhookUrl, expiresAt: new Date(house.clock.now().getTime() + 60_000) });
    await house.control('confirm', { outTradeNo: number });
    await eventually('parked', () => house.discrepancies(number), ['UNKNOWN_PAYMENT']);
  });
});

describe('what never came', () => {
  test('a lost webhook is made up for by asking', async () => {
    const order = await house.place();
    await house.control('', { lose: true });
    const number = await house.payFor(order);
    house.clock.advance({ seconds: 30 });
    await house.reconcile();
    expect(await house.orderState(order.id)).toBe('PAID');
    expect((await house.payment(number)).history).toEqual(['PENDING', 'CAPTURED']);
  });

  test('a pending payment is asked about ever more rarely, and once when it expires', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    const next = async () => (await house.orders.db.row<{ at: Date }>('select next_check_at as at from payment where number = $1', [number]))!.at.getTime() - house.clock.now().getTime();
    house.clock.advance({ minutes: 1 });
    await house.reconcile();
    expect(await next()).toBe(60_000);
    house.clock.advance({ minutes: 24 });
    await house.reconcile();
    expect(await next()).toBe(5 * 60_000);
  });

  test('unpaid when it expires: closed at the provider, and nobody can pay it any more', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    house.clock.advance({ minutes: 31 });
    await cancel(order);
    await house.reconcile();
    expect(await house.payment(number)).toEqual({ state: 'CLOSED', history: ['PENDING', 'CLOSED'] });
    expect(await house.control('confirm', { outTradeNo: number })).toMatchObject({ state: 'CLOSED' });
    expect((await house.startPayment(order)).problems?.[0].code).toBe('ILLEGAL_TRANSITION');
  });

  test('a provider that is away leaves everything as it is', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    house.clock.advance({ minutes: 1 });
    await house.control('', { timeoutAfterCharge: true });
    await cancel(order); // makes closing it due
    await house.reconcile();
    expect((await house.payment(number)).state).toBe('PENDING');
    await house.control('clear', {});
    house.clock.advance({ minutes: 1 });
    await house.reconcile();
    expect((await house.payment(number)).state).toBe('CLOSED');
  });

  test('payments about which the provider never answers do not keep the others waiting', async () => {
    const silent = await Promise.all(Array.from({ length: 8 }, () => house.place()));
    const numbers = await Promise.all(silent.map(async (order) => (await house.startPayment(order)).number));
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await Promise.all(numbers.map((outTradeNo) => house.control('', { outTradeNo, timeoutAfterCharge: true })));
    await house.control('', { outTradeNo: number, lose: true });
    await house.control('confirm', { outTradeNo: number });
    await Promise.all(silent.map((each) => cancel(each))); // their closing is asked for by POST, which stays unanswered
    for (let minute = 0; minute < 2; minute += 1) {
      house.clock.advance({ minutes: 1 });
      await house.reconcile();
    }
    expect(await house.orderState(order.id)).toBe('PAID');
    for (const outTradeNo of numbers) await house.control('clear', { outTradeNo });
    house.clock.advance({ minutes: 1 });
    await house.reconcile();
    expect((await house.payment(numbers[0])).state).toBe('CLOSED');
  });
});

describe('money that nobody waits for', () => {
  test('the buyer was quicker than the closing, the goods are still there: the order is opened again', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('', { lose: true });
    await house.control('confirm', { outTradeNo: number });
    await cancel(order);
    await house.reconcile();
    expect(await house.orderState(order.id)).toBe('PAID');
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED', 'CANCELLED', 'PAID']);
    expect(await house.refunds(order.id)).toEqual([]);
  });

  test('the goods are gone: the money goes back, once, and the books are even', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('', { lose: true });
    await house.control('confirm', { outTradeNo: number });
    await cancel(order);
    await house.place({ variant: order.variant, stock: 0 }); // another buyer takes the last one
    await house.reconcile();
    const [refund] = await house.refunds(order.id);
    expect(refund).toMatchObject({ state: 'REQUESTED', reason: 'LATE_PAYMENT', amount: order.payable });
    await Promise.all([payRefund(house.context, refund.number), payRefund(house.context, refund.number), house.reconcile()]);
    expect(await house.refunds(order.id)).toEqual([{ ...refund, state: 'SUCCEEDED' }]);
    expect(await house.payment(number)).toEqual({ state: 'REFUNDED', history: ['PENDING', 'CAPTURED', 'REFUNDED'] });
    expect(await house.deposit(order.id)).toEqual({ balance: 0n, entries: 2 });
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED', 'CANCELLED', 'REFUNDED']);
    const facets = await house.orders.db.row('select payment, state from sales_order where id = $1', [order.id]);
    expect(facets).toEqual({ payment: 'REFUNDED', state: 'CANCELLED' });
  });

  test('paid twice by two payments: the second goes back, the order stays paid', async () => {
    const order = await house.place();
    const first = await house.startPayment(order);
    // Closed in our books only, as after a restore: the provider still lets the buyer pay it.
    await house.orders.db.rows(`update payment set state = 'CLOSED' where number = $1`, [first.number]);
    const second = await house.startPayment(order);
    await house.control('confirm', { outTradeNo: first.number });
    await becomes(order, 'PAID');
    await house.control('confirm', { outTradeNo: second.number });
    await eventually('refund', async () => (await house.refunds(order.id)).map(({ reason }) => reason), ['PAID_TWICE']);
    await house.reconcile();
    expect((await house.refunds(order.id)).map(({ state }) => state)).toEqual(['SUCCEEDED']);
    expect(await house.orderState(order.id)).toBe('PAID');
    expect((await house.deposit(order.id))?.balance).toBe(order.payable);
    expect((await house.payment(first.number)).state).toBe('CAPTURED');
    expect((await house.payment(second.number)).state).toBe('REFUNDED');
  });

  test('paid, cancelled, asked about and told of, all at once, over and over: money and goods agree', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const order = await house.place();
        const { number } = await house.startPayment(order);
        await Promise.all([
          house.control('confirm', { outTradeNo: number }),
          cancel(order).catch(() => false),
          reconcilePayment(house.context, number),
          house.startPayment(order).catch(() => undefined),
        ]);
        return { order, number };
      }),
    );
    for (const { order, number } of outcomes) {
      await eventually('payment', async () => (await house.payment(number)).state !== 'PENDING' || (await reconcilePayment(house.context, number), false), true);
      const [captured, held] = [(await house.deposit(order.id))?.balance ?? 0n, await house.orders.db.row<{ units: number }>(`select coalesce(sum(r.quantity), 0)::int as units from reservation r join order_line l on l.id = r.order_line_id where order_id = $1 and r.state = 'COMMITTED'`, [order.id])];
      const isPaid = (await house.orderState(order.id)) === 'PAID';
      expect({ captured, units: held?.units }).toEqual(isPaid ? { captured: order.payable, units: 1 } : { captured: 0n, units: 0 });
    }
  });

  test('an answer to a refund that was lost: asked again, paid back once', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('', { lose: true });
    await house.control('confirm', { outTradeNo: number });
    await cancel(order);
    await house.place({ variant: order.variant, stock: 0 });
    await house.reconcile();
    await house.control('', { timeoutAfterCharge: true });
    await house.reconcile(); // the provider pays and does not say so
    expect((await house.refunds(order.id))[0].state).toBe('REQUESTED');
    await house.control('clear', {});
    house.clock.advance({ minutes: 1 });
    await house.reconcile();
    expect((await house.refunds(order.id))[0].state).toBe('SUCCEEDED');
    const journal = await house.context.settings.payment.provider.journal(new Date(0), new Date(house.clock.now().getTime() + 1_000));
    expect(journal.filter(({ payment, kind }) => payment === number && kind === 'REFUND')).toHaveLength(1);
  });

  test('the refund’s webhook settles it too', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('', { lose: true });
    await house.control('confirm', { outTradeNo: number });
    await cancel(order);
    await house.place({ variant: order.variant, stock: 0 });
    await house.reconcile();
    const [refund] = await house.refunds(order.id);
    await house.control('clear', {});
    const { provider } = house.context.settings.payment;
    await provider.refund({ number: refund.number, payment: number, amount: refund.amount, reason: refund.reason });
    await eventually('refund', async () => (await house.refunds(order.id))[0].state, 'SUCCEEDED');
    expect((await house.deposit(order.id))?.balance).toBe(0n);
  });

  test('a refund the provider refuses for good is parked for a person', async () => {
    const order = await house.place();
    const number = await house.payFor(order);
    await becomes(order, 'PAID');
    const { provider } = house.context.settings.payment;
    await provider.refund({ number: `RF-by-hand-${newId().slice(-12)}`, payment: number, amount: order.payable, reason: 'by hand at the provider' });
    await eventually('parked', async () => (await house.orders.db.rows<{ kind: string }>(`select kind from payment_discrepancy where detail ->> 'payment' = $1`, [number])).map(({ kind }) => kind), ['UNKNOWN_REFUND']);
    const refundNumber = `RF-${newId().slice(-12)}`;
    await house.orders.db.rows(
      `insert into refund (id, number, payment_id, order_id, amount, reason, state, requested_at, next_check_at)
       select $1, $2, id, order_id, amount, 'PAID_TWICE', 'REQUESTED', now(), now() from payment where number = $3`,
      [newId(), refundNumber, number],
    );
    await payRefund(house.context, refundNumber);
    expect(await house.discrepancies(refundNumber)).toEqual(['REFUND_DECLINED']);
    expect((await house.refunds(order.id))[0].state).toBe('FAILED');
  });
});

test('a list of orders costs one statement for all their payments and one for their money', async () => {
  const context = house.orders.context({}) as unknown as PaymentHouse['context'];
  const placed = await Promise.all(Array.from({ length: 12 }, () => house.place()));
  const before = house.orders.db.statements;
  await Promise.all(placed.map(({ id }) => context.loaders.paymentsOfOrder.load(id)));
  await Promise.all(placed.map(({ id }) => context.loaders.moneyOfOrder.load(id)));
  expect(house.orders.db.statements - before).toBe(2);
});
