import { newId, transact } from '@tonglu/kit';
import { countStatements } from '@tonglu/kit/testing';
import { cancelOverdue } from '../src/order/cancel-order';
import { ProviderUnavailable } from '../src/payment/payment-provider';
import { PaymentHouse, type Placed } from './payment-house';

let house: PaymentHouse;
beforeAll(async () => {
  house = await PaymentHouse.open();
});
afterAll(() => house.close());
afterEach(() => house.control('clear', {}));

const cancel = (order: Placed) => transact(house.orders.db, (tx) => cancelOverdue(tx, house.context, order.id));

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

  test('costs six statements: key, order, payment, timeline, the job that looks after it, the page', async () => {
    const order = await house.place();
    expect(await countStatements(house.orders, () => house.startPayment(order))).toBe(6);
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

test('a list of orders costs one statement for all their payments and one for their money', async () => {
  const context = house.orders.context({}) as unknown as PaymentHouse['context'];
  const placed = await Promise.all(Array.from({ length: 12 }, () => house.place()));
  const before = house.orders.db.statements;
  await Promise.all(placed.map(({ id }) => context.loaders.paymentsOfOrder.load(id)));
  await Promise.all(placed.map(({ id }) => context.loaders.moneyOfOrder.load(id)));
  expect(house.orders.db.statements - before).toBe(2);
});
