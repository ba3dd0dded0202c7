import { newId, transact } from '@tonglu/kit';
import { countStatements, memberActor } from '@tonglu/kit/testing';
import { cancelOverdue } from '../src/order/cancel-order';
import { orderJobs, sweepOverdueOrders } from '../src/order/expire-orders';
import { markOrderPaid, reopenOrder } from '../src/order/settle-order';
import { brokenStock } from './broken-stock';
import { type OrderSeen, orderFields, Shop } from './shop';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
  await shop.receive(shop.variants.sofa, 200);
  await shop.receive(shop.variants.filter, 200);
});
afterAll(async () => {
  expect(await brokenStock(shop.orders.db)).toEqual([]);
  await shop.close();
});

const wanted = () => [{ variant: shop.variants.sofa, quantity: 1 }, { variant: shop.variants.filter, quantity: 2 }];
const reserved = async (): Promise<number> => (await shop.stock(shop.variants.filter)).reserved;
const find = async (number: string, actor = memberActor(newId())) => (await shop.ask<{ order: OrderSeen | null }>(`query($number: String!) { order(number: $number) { ${orderFields} } }`, { number }, actor)).data.order;
const pay = (id: string) => transact(shop.orders.db, (tx) => markOrderPaid(tx, shop.context, id));
const expireNow = (id: string) => transact(shop.orders.db, (tx) => cancelOverdue(tx, shop.context, id));
const reopen = (id: string) => transact(shop.orders.db, (tx) => reopenOrder(tx, shop.context, id));
const events = async (orderId: string): Promise<string[]> => (await shop.orders.db.rows<{ type: string }>(`select type from outbox where payload->>'orderId' = $1 order by id`, [orderId])).map(({ type }) => type);

test('an order is seen by its buyer and by order managers, by nobody else', async () => {
  const [buyer, other] = await shop.buyers(2);
  const order = await shop.order(buyer, wanted());
  expect((await find(order.number, buyer.actor))?.id).toBe(order.id);
  expect((await find(order.number, memberActor(newId(), { roles: ['ORDER_MANAGER'] })))?.id).toBe(order.id);
  expect(await find(order.number, other.actor)).toBeNull();
  expect(await find(order.number, shop.visitor().actor)).toBeNull();
  expect(await find('SO-20000101-000001', buyer.actor)).toBeNull();
  const reference = async (actor: typeof other.actor) =>
    (await shop.ask<{ _entities: unknown[] }>(`query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { number } } }`, { representations: [{ __typename: 'Order', id: order.id }, { __typename: 'Order', id: newId() }, { __typename: 'Order', id: 'x' }] }, actor)).data._entities;
  expect(await reference(other.actor)).toEqual([null, null, null]);
  expect(await reference(buyer.actor)).toEqual([{ number: order.number }, null, null]);
});

test('cancelling gives the stock back once, however often and at once it is asked', async () => {
  const buyer = await shop.buyer();
  const before = await reserved();
  const order = await shop.order(buyer, wanted());
  expect(await reserved()).toBe(before + 2);
  const answers = await Promise.all(Array.from({ length: 8 }, () => shop.cancelOrder(buyer.actor, { order: order.id, reason: '买错了' })));
  expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
  expect(answers.find(({ __typename }) => __typename === 'Refusal')?.problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION', path: ['input', 'order'], message: 'An order that is cancelled cannot be cancelled' }]);
  expect(await find(order.number, buyer.actor)).toMatchObject({ state: 'CANCELLED', canPay: false, canCancel: false, timeline: [{ kind: 'PLACED' }, { kind: 'CANCELLED', note: '买错了' }] });
  expect(await reserved()).toBe(before);
  expect(await events(order.id)).toEqual(['order.placed', 'order.cancelled']);
});

test('another’s order is cancelled by nobody: the answer is as for one that never was', async () => {
  const [buyer, other] = await shop.buyers(2);
  const order = await shop.order(buyer, wanted());
  const [foreign, missing, nonsense] = await Promise.all([order.id, newId(), 'x'].map((id) => shop.cancelOrder(other.actor, { order: id })));
  expect(foreign.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'order'] }]);
  expect([missing, nonsense]).toEqual([foreign, foreign]);
  await expect(shop.cancelOrder(shop.visitor().actor, { order: order.id })).rejects.toThrow('Sign in first');
  expect((await shop.cancelOrder(buyer.actor, { order: order.id, reason: 'x'.repeat(201) })).problems).toMatchObject([{ path: ['input', 'reason'] }]);
  expect((await find(order.number, buyer.actor))?.state).toBe('AWAITING_PAYMENT');
});

test('a paid order is not called off this way', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, wanted());
  expect(await pay(order.id)).toBe('PAID');
  expect(await pay(order.id)).toBe('ALREADY_PAID');
  expect((await shop.cancelOrder(buyer.actor, { order: order.id })).problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION', message: 'An order that is paid cannot be cancelled' }]);
  expect(await events(order.id)).toEqual(['order.placed', 'order.paid']);
});

test('paying and cancelling at the same time: one of them, and stock agrees', async () => {
  const buyer = await shop.buyer();
  for (let round = 0; round < 10; round += 1) {
    const order = await shop.order(buyer, wanted());
    const [paid, cancelled] = await Promise.all([pay(order.id), shop.cancelOrder(buyer.actor, { order: order.id })]);
    expect([paid, cancelled.__typename]).toEqual(paid === 'PAID' ? ['PAID', 'Refusal'] : ['CANCELLED', 'Order']);
  }
  expect(await brokenStock(shop.orders.db)).toEqual([]);
});

test('unpaid past its time an order is cancelled: by its own job, and by the sweep', async () => {
  const [one, other] = await shop.buyers(2);
  const orders = [await shop.order(one, wanted()), await shop.order(other, wanted())];
  const expire = (orderId: string) => orderJobs[0].run(shop.context, { orderId });
  await expire(orders[0].id);
  expect((await find(orders[0].number, one.actor))?.state).toBe('AWAITING_PAYMENT');
  shop.clock.advance({ minutes: 31 });
  expect((await find(orders[0].number, one.actor))?.canPay).toBe(false);
  await Promise.all([expire(orders[0].id), expire(orders[0].id), sweepOverdueOrders(shop.context), sweepOverdueOrders(shop.context)]);
  expect(await find(orders[0].number, one.actor)).toMatchObject({ state: 'CANCELLED', timeline: [{ kind: 'PLACED' }, { kind: 'CANCELLED', note: 'Not paid in time' }] });
  expect(await find(orders[1].number, other.actor)).toMatchObject({ state: 'CANCELLED' });
  expect(await brokenStock(shop.orders.db)).toEqual([]);
  expect(await events(orders[1].id)).toEqual(['order.placed', 'order.cancelled']);
});

test('placing an order schedules its expiry for the moment its time to pay is over', async () => {
  const order = await shop.order(await shop.buyer(), wanted());
  const [job] = await shop.orders.db.rows<{ runAt: Date; payBy: Date }>(
    `select j.run_at as "runAt", o.pay_by as "payBy" from orders_worker._private_jobs j join orders_worker._private_tasks t on t.id = j.task_id, sales_order o
     where t.identifier = 'expire-order' and j.payload->>'orderId' = $1 and o.id = $1::uuid`,
    [order.id],
  );
  expect(job.runAt).toEqual(job.payBy);
});

test('money that comes late takes the goods again where there are some, and not half of them', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, wanted());
  await expireNow(order.id);
  expect(await pay(order.id)).toBe('CANCELLED');
  expect(await Promise.all([reopen(order.id), reopen(order.id)])).toEqual(expect.arrayContaining([true, false]));
  expect((await find(order.number, buyer.actor))?.state).toBe('PAID');
  expect(await events(order.id)).toEqual(['order.placed', 'order.cancelled', 'order.paid']);

  const last = await shop.order(buyer, [{ variant: shop.variants.filter, quantity: 1 }, { variant: shop.variants.sofa, quantity: 1 }]);
  await expireNow(last.id);
  const { onHand, reserved: held } = await shop.stock(shop.variants.sofa);
  const [hoarder] = await shop.buyers(1);
  for (let left = onHand - held; left > 0; left -= 99) await shop.order(hoarder, [{ variant: shop.variants.sofa, quantity: Math.min(left, 99) }]);
  expect(await reopen(last.id)).toBe(false);
  expect((await find(last.number, buyer.actor))?.state).toBe('CANCELLED');
  await shop.receive(shop.variants.sofa, 100);
});

test('what its buyer called off is not bought again, in whatever words they did', async () => {
  const buyer = await shop.buyer();
  const order = await shop.order(buyer, wanted());
  expect((await shop.cancelOrder(buyer.actor, { order: order.id, reason: 'PAYMENT_OVERDUE' })).problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reason'], message: 'Say the reason in your own words' }]);
  await shop.cancelOrder(buyer.actor, { order: order.id });
  expect(await reopen(order.id)).toBe(false);
  expect((await find(order.number, buyer.actor))?.state).toBe('CANCELLED');
});

describe('a member’s orders', () => {
  const list = (member: string, actor: ReturnType<typeof memberActor>, args = 'first: 10') =>
    shop.ask<{ _entities: { orders: { totalCount: number; edges: { cursor: string; node: OrderSeen }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }[] }>(
      `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { orders(${args}) {
         totalCount pageInfo { hasNextPage endCursor } edges { cursor node { number state placedAt lines { sku quantity total { amount } } totals { payable { amount } paid { amount } } canPay } } } } } }`,
      { representations: [{ __typename: 'Member', id: member }] },
      actor,
    );

  test('newest first, page by page, at a constant number of statements', async () => {
    const buyer = await shop.buyer();
    const numbers: string[] = [];
    for (let index = 0; index < 12; index += 1) numbers.unshift((await shop.order(buyer, [{ variant: shop.variants.filter, quantity: 1 }])).number);
    const member = buyer.actor.memberId!;
    const page = (await list(member, buyer.actor)).data._entities[0].orders;
    expect(page.totalCount).toBe(12);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = (await list(member, buyer.actor, `first: 10, after: "${page.pageInfo.endCursor}"`)).data._entities[0].orders;
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...page.edges, ...rest.edges].map(({ node }) => node.number)).toEqual(numbers);
    expect(await countStatements(shop.orders, () => list(member, buyer.actor))).toBeLessThanOrEqual(5);
    expect(await countStatements(shop.orders, () => list(member, buyer.actor, 'first: 2'))).toBe(await countStatements(shop.orders, () => list(member, buyer.actor)));
  });

  test('are for the member’s own eyes, and order managers’', async () => {
    const [buyer, other] = await shop.buyers(2);
    const member = buyer.actor.memberId!;
    const [error] = (await list(member, other.actor)).errors ?? [];
    expect(error.extensions.code).toBe('FORBIDDEN');
    expect((await list(member, memberActor(newId(), { roles: ['ORDER_MANAGER'] }))).data._entities[0].orders.totalCount).toBe(0);
  });

  test.each([
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['after: "nonsense"', 'after'],
    [`after: "${Buffer.from('["x"]').toString('base64url')}"`, 'after'],
  ])('with %s are refused, naming the argument', async (args, field) => {
    const buyer = await shop.buyer();
    const [error] = (await list(buyer.actor.memberId!, buyer.actor, args)).errors ?? [];
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
