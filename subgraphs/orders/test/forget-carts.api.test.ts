import { digest, newId, transact } from '@tonglu/kit';
import { startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { forgetCarts, idAt } from '../src/cart/forget-carts';
import { type CartOwner, lockOpenCart } from '../src/cart/open-cart';
import type { OrdersContext } from '../src/context';
import { orders } from '../src/subgraph';

const clock = new TestClock();
let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph([orders], { clock });
});
afterAll(() => graph.stop());

const context = () => graph.subgraph('orders').context() as unknown as OrdersContext;

const put = (owner: CartOwner) =>
  transact(context().db, async (tx) => {
    const cart = await lockOpenCart(tx, owner, clock.now());
    // Ids follow this test's clock, as they follow the real one elsewhere.
    await tx.run('insert into cart_line (id, cart_id, variant_id, quantity) values ($1, $2, $3, 1)', [idAt(clock.now()).slice(0, 24) + newId().slice(24), cart.id, newId()], 'test-line');
    return cart.id;
  });
const left = async () => (await context().db.rows<{ id: string }>('select id from cart order by id')).map(({ id }) => id);

test('a visitor’s cart is forgotten half a year after something was last put into it; members’ carts stay', async () => {
  const abandoned = await put({ visitor: digest('abandoned') });
  const member = await put({ memberId: newId() });
  clock.advance({ hours: 1 });
  const returned = await put({ visitor: digest('returned') });
  clock.advance({ hours: 24 * 100 });
  await put({ visitor: digest('returned') });
  clock.advance({ hours: 24 * 80 });
  await forgetCarts.run(context(), {});
  expect(await left()).toEqual([member, returned].sort());
  expect(await context().db.rows('select from cart_line where cart_id = $1', [abandoned])).toHaveLength(0);
});

test('one that is being changed at that moment is passed over', async () => {
  clock.advance({ hours: 24 * 200 });
  await transact(context().db, async (tx) => {
    await lockOpenCart(tx, { visitor: digest('returned') }, clock.now());
    await forgetCarts.run(context(), {});
    expect(await left()).toHaveLength(2);
  });
  await forgetCarts.run(context(), {});
  expect(await left()).toHaveLength(1);
});
