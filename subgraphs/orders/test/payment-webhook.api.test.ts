import { newId } from '@tonglu/kit';
import { eventually, PaymentHouse, type Placed } from './payment-house';

let house: PaymentHouse;
beforeAll(async () => {
  house = await PaymentHouse.open();
});
afterAll(() => house.close());
afterEach(() => house.control('clear', {}));

const becomes = (order: Placed, state: string) => eventually('order', () => house.orderState(order.id), state);

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
    await house.orders.db.write('update payment set amount = amount + 100 where number = $1', [number]);
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
