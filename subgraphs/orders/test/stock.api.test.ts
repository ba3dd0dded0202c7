import { newId, type Subgraph, transact } from '@tonglu/kit';
import { startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import fc from 'fast-check';
import type { OrdersContext } from '../src/context';
import { cancelOverdue } from '../src/order/cancel-order';
import { sweepOverdueOrders } from '../src/order/expire-orders';
import { markOrderPaid, reopenOrder } from '../src/order/settle-order';
import type { OrderDraft } from '../src/order/draft-order';
import { writeOrder } from '../src/order/write-order';
import { chooseWarehouses } from '../src/stock/choose-warehouses';
import { moveStock } from '../src/stock/movement';
import { readSources, reserve, StockMoved } from '../src/stock/reserve';
import { orders, seedOrders } from '../src/subgraph';
import { brokenStock } from './broken-stock';

const clock = new TestClock();
let graph: TestGraph;
let subgraph: Subgraph;
let context: OrdersContext;
let warehouseIds: string[];

beforeAll(async () => {
  graph = await startTestGraph([orders], { clock });
  subgraph = graph.subgraph('orders');
  context = subgraph.context() as unknown as OrdersContext;
  const name = { 'zh-CN': '仓' };
  await seedOrders(context, {
    warehouses: [
      { code: 'A', name, city: name, districtCode: '440606', cutOffHour: 17 },
      { code: 'B', name, city: name, districtCode: '120114', cutOffHour: 16 },
    ],
    stock: [],
  });
  warehouseIds = (await subgraph.db.rows<{ id: string }>('select id from warehouse order by code')).map(({ id }) => id);
});
afterAll(() => graph.stop());

const receive = (variantId: string, warehouse: number, quantity: number) =>
  transact(subgraph.db, (tx) => moveStock(tx, 'RECEIVE', newId(), clock.now(), [{ variantId, warehouseId: warehouseIds[warehouse], quantity }]));

/** An order of these lines with its stock, or undefined where there is too little. */
async function place(lines: { variantId: string; quantity: number }[], minutes = 30): Promise<string | undefined> {
  const placedAt = clock.now();
  const draft: OrderDraft = {
    id: newId(),
    memberId: newId(),
    channel: 'MALL',
    placedAt,
    payBy: new Date(placedAt.getTime() + minutes * 60_000),
    totals: { items: 0n, discount: 0n, points: 0n, freight: 0n, freightDiscount: 0n, payable: 0n },
    delivery: { recipient: '演示会员', phone: '13800000000', regions: [], detail: '', formatted: '', districtCode: '440106' },
    note: null,
    quote: 'none',
    coupon: null,
    benefits: { promotions: [], gifts: [], services: [] },
    ordered: lines,
    handedOver: [],
    collected: [],
    lines: lines.map((line) => ({ ...line, id: newId(), kind: 'GOODS', sku: 'SKU', name: 'name', options: [], discounts: [], unitPrice: 0n, total: 0n, promotion: null, components: [] })),
  };
  const plan = chooseWarehouses(draft.lines, await readSources(subgraph.db, draft.lines), draft.delivery.districtCode);
  if ('shortages' in plan) return undefined;
  try {
    await transact(subgraph.db, async (tx) => {
      await writeOrder(tx, draft);
      await reserve(tx, plan.takes, draft.payBy);
    });
    return draft.id;
  } catch (error) {
    if (error instanceof StockMoved) return undefined;
    throw error;
  }
}

test('whatever happens in whatever order, and at the same time, every unit is accounted for', async () => {
  const variant = fc.nat({ max: 1 });
  const action = fc.oneof(
    fc.record({ kind: fc.constant('receive' as const), variant, warehouse: fc.nat({ max: 1 }), quantity: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('place' as const), lines: fc.array(fc.record({ variant, quantity: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 3 }), minutes: fc.constantFrom(5, 30) }),
    fc.record({ kind: fc.constantFrom('cancel' as const, 'pay' as const, 'reopen' as const), order: fc.nat({ max: 7 }) }),
    fc.constant({ kind: 'wait' as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(action, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rounds) => {
      const variants = [newId(), newId()];
      const placed: string[] = [];
      const act = async (each: (typeof rounds)[number][number]): Promise<void> => {
        switch (each.kind) {
          case 'receive':
            return void (await receive(variants[each.variant], each.warehouse, each.quantity));
          case 'place': {
            const id = await place(each.lines.map(({ variant, quantity }) => ({ variantId: variants[variant], quantity })), each.minutes);
            if (id) placed.push(id);
            return;
          }
          case 'wait':
            clock.advance({ minutes: 6 });
            return sweepOverdueOrders(context);
          default: {
            const order = placed[each.order % Math.max(1, placed.length)];
            if (!order) return;
            const verbs = { cancel: () => transact(subgraph.db, (tx) => cancelOverdue(tx, context, order)), pay: () => transact(subgraph.db, (tx) => markOrderPaid(tx, context, order)), reopen: () => transact(subgraph.db, (tx) => reopenOrder(tx, context, order)) };
            await verbs[each.kind]();
          }
        }
      };
      for (const round of rounds) await Promise.all(round.map(act));
      expect(await brokenStock(subgraph.db)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('what is on hand changes through movements only, and a movement is for ever', async () => {
  const variantId = newId();
  await receive(variantId, 0, 3);
  await expect(subgraph.db.write('update stock_item set on_hand = 4 where variant_id = $1', [variantId])).rejects.toThrow(/may not be changed/);
  await expect(subgraph.db.write('insert into stock_item (id, variant_id, warehouse_id, on_hand) values ($1, $2, $3, 1)', [newId(), newId(), warehouseIds[0]])).rejects.toThrow(/may not be changed/);
  await expect(subgraph.db.write('update movement set quantity = 9')).rejects.toThrow(/may not be changed/);
  await expect(subgraph.db.write('delete from movement')).rejects.toThrow(/may not be changed/);
  const [item] = await subgraph.db.rows<{ id: string }>('select id from stock_item where variant_id = $1', [variantId]);
  await expect(subgraph.db.write(`insert into movement (id, stock_item_id, kind, quantity, reference, at) values ($1, $2, 'SHIP', -4, 'too much', now())`, [newId(), item.id])).rejects.toThrow(/stock_item_bounds/);
});

test('an order’s history is for ever too', async () => {
  const variantId = newId();
  await receive(variantId, 0, 1);
  await place([{ variantId, quantity: 1 }]);
  await expect(subgraph.db.write('delete from order_history')).rejects.toThrow(/may not be changed/);
});

test('an order is split only where no warehouse has all of it', async () => {
  const [one, other] = [newId(), newId()];
  await receive(one, 0, 2);
  await receive(other, 1, 5);
  await receive(one, 1, 2);
  const codes = async (order: string | undefined): Promise<string[]> =>
    (await subgraph.db.rows<{ code: string }>(
      `select distinct w.code from reservation r join order_line l on l.id = r.order_line_id join stock_item i on i.id = r.stock_item_id join warehouse w on w.id = i.warehouse_id where l.order_id = $1 order by 1`,
      [order],
    )).map(({ code }) => code);
  expect(await codes(await place([{ variantId: one, quantity: 1 }]))).toEqual(['A']);
  expect(await codes(await place([{ variantId: one, quantity: 1 }, { variantId: other, quantity: 1 }]))).toEqual(['B']);
  expect(await codes(await place([{ variantId: one, quantity: 2 }]))).toEqual(['A', 'B']);
});

test('seeding twice leaves the opening stock as it was', async () => {
  const variantId = newId();
  const seed = { warehouses: [], stock: [{ variantId, warehouse: 'A', quantity: 7 }, { variantId, warehouse: 'B', quantity: 0 }] };
  await seedOrders(context, seed);
  await seedOrders(context, seed);
  expect(await subgraph.db.rows('select on_hand as "onHand" from stock_item where variant_id = $1 order by on_hand', [variantId])).toEqual([{ onHand: 0 }, { onHand: 7 }]);
});
