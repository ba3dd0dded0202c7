import { newId, transact } from '@tonglu/kit';
import { cancelOverdue } from '../src/order/cancel-order';
import { reconcilePayment } from '../src/payment/reconcile-payment';
import { payRefund } from '../src/refund/pay-refund';
import { eventually, PaymentHouse, type Placed } from './payment-house';

let house: PaymentHouse;
beforeAll(async () => {
  house = await PaymentHouse.open();
});
afterAll(() => house.close());
afterEach(() => house.control('clear', {}));

const expire = (order: Placed) => transact(house.orders.db, (tx) => cancelOverdue(tx, house.context, order.id));
const becomes = (order: Placed, state: string) => eventually('order', () => house.orderState(order.id), state);

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
    await expire(order);
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
    await expire(order); // makes closing it due
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
    await Promise.all(silent.map((each) => expire(each))); // their closing is asked for by POST, which stays unanswered
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
    await expire(order);
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
    await expire(order);
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

  test('the buyer had called it off: the money goes back, though the goods are still there', async () => {
    const order = await house.place();
    const { number } = await house.startPayment(order);
    await house.control('', { lose: true });
    await house.control('confirm', { outTradeNo: number });
    expect(await house.cancel(order)).toBe(true);
    await house.reconcile(); // finds the money,
    await house.reconcile(); // and sends it back
    expect((await house.refunds(order.id)).map(({ state, reason, amount }) => ({ state, reason, amount }))).toEqual([{ state: 'SUCCEEDED', reason: 'LATE_PAYMENT', amount: order.payable }]);
    expect(await house.deposit(order.id)).toEqual({ balance: 0n, entries: 2 });
    expect(await house.timeline(order.id)).toEqual(['PLACED', 'PAYMENT_STARTED', 'CANCELLED', 'REFUNDED']);
    expect(await house.orders.db.row('select payment, state from sales_order where id = $1', [order.id])).toEqual({ payment: 'REFUNDED', state: 'CANCELLED' });
    expect(await house.orders.db.row('select reserved from stock_item where variant_id = $1', [order.variant])).toEqual({ reserved: 0 });
  });

  test('paid twice by two payments: the second goes back, the order stays paid', async () => {
    const order = await house.place();
    const first = await house.startPayment(order);
    // Closed in our books only, as after a restore: the provider still lets the buyer pay it.
    await house.orders.db.write(`update payment set state = 'CLOSED' where number = $1`, [first.number]);
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

  test.each([['called off by the buyer', (order: Placed) => house.cancel(order)], ['out of time', (order: Placed) => expire(order).then(() => false)]])('paid, %s, asked about and told of, all at once, over and over: money and goods agree', async (_what, cancel) => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const order = await house.place();
        const { number } = await house.startPayment(order);
        const [isCalledOff] = await Promise.all([
          cancel(order),
          house.control('confirm', { outTradeNo: number }),
          reconcilePayment(house.context, number),
          house.startPayment(order).catch(() => undefined),
        ]);
        return { order, number, isCalledOff };
      }),
    );
    for (const { order, number, isCalledOff } of outcomes) {
      await eventually('payment', async () => (await house.payment(number)).state !== 'PENDING' || (await reconcilePayment(house.context, number), false), true);
      for (const refund of await house.refunds(order.id)) await payRefund(house.context, refund.number);
      if (isCalledOff) expect(await house.orderState(order.id)).toBe('CANCELLED'); // what the buyer was told holds
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
    await expire(order);
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
    await expire(order);
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
    await house.orders.db.write(
      `insert into refund (id, number, payment_id, order_id, amount, reason, state, requested_at, next_check_at)
       select $1, $2, id, order_id, amount, 'PAID_TWICE', 'REQUESTED', now(), now() from payment where number = $3`,
      [newId(), refundNumber, number],
    );
    await payRefund(house.context, refundNumber);
    expect(await house.discrepancies(refundNumber)).toEqual(['REFUND_DECLINED']);
    expect((await house.refunds(order.id))[0].state).toBe('FAILED');
  });
});
