import { setTimeout as wait } from 'node:timers/promises';
import { crowd } from './crowd';
import type { Buyer } from './buyers';
import type { FaultHouse } from './fault-house';
import { type ProblemSeen, ShopClient } from './shop-client';
import { Verdict } from './verdict';

interface KillOptions {
  kills: number;
  abreast: number;
}

/** What a buyer was told in the end. */
interface Bought {
  order?: string;
  payment?: string;
  refused?: ProblemSeen[];
}

/** How long after the load everything has to be exact. */
const settledWithinMs = 60_000;

/** People buy and pay while the platform is killed again and again: what they were told is what there is. */
export async function killPlatform(house: FaultHouse, { kills, abreast }: KillOptions): Promise<boolean> {
  const shop = new ShopClient(house.graphUrl, true);
  const variants = await house.rows<{ id: string }>('select variant_id as id from orders.stock_item group by variant_id having sum(on_hand - reserved) >= 100 order by variant_id limit 12');
  let steps = 0;
  let over = false;
  const buyAll = crowd(house.buyers, abreast, (buyer, index) => buy(house, shop, buyer, variants[index % variants.length].id, () => (steps += 1))).finally(() => (over = true));

  // Spread over the whole of the load, whatever its speed: each of the buyers takes five steps.
  const stepsBetween = (house.buyers.length * 5) / (kills + 1);
  let killed = 0;
  for (; killed < kills && !over; killed += 1) {
    const due = (killed + 0.5 + Math.random()) * stepsBetween;
    while (steps < due && !over) await wait(5);
    await house.kill('platform');
    await house.start('platform');
    console.log(`  killed ${killed + 1}×, ${steps} of ${house.buyers.length * 5} steps`);
  }
  const bought = await buyAll;

  const begun = Date.now();
  await house.drain(settledWithinMs);
  const paid = await untilPaid(house, bought, settledWithinMs - (Date.now() - begun));
  const settledMs = Date.now() - begun;
  const told = { orders: numbers(bought.map(({ order }) => order)), payments: numbers(bought.map(({ payment }) => payment)) };
  const there = {
    orders: numbers((await house.rows<{ number: string }>('select number from orders.sales_order')).map(({ number }) => number)),
    payments: numbers((await house.rows<{ number: string }>(`select number from orders.payment where state = 'CAPTURED'`)).map(({ number }) => number)),
  };
  const verdict = new Verdict();
  verdict.expect('kills', killed, kills);
  verdict.expect('buyers with an answer', bought.filter(({ payment, refused }) => payment ?? refused).length, house.buyers.length);
  verdict.expect('orders told of and not there', told.orders.filter((number) => !there.orders.includes(number)).length, 0);
  verdict.expect('orders there and not told of', there.orders.filter((number) => !told.orders.includes(number)).length, 0);
  verdict.expect('payments told of and not captured', told.payments.filter((number) => !there.payments.includes(number)).length, 0);
  verdict.expect('payments captured and not told of', there.payments.filter((number) => !told.payments.includes(number)).length, 0);
  verdict.expect('orders paid', paid, told.payments.length);
  for (const { refused } of bought) if (refused) verdict.tell(`refused: ${refused.map(({ code }) => code).join()}`);
  verdict.tell(`${told.orders.length} orders; ${shop.weather.unknown} unknown outcomes settled by asking again; exact ${settledMs} ms after the load`);
  verdict.holds(await house.check(0));
  return verdict.print(`${house.buyers.length} checkouts, the platform killed ${killed} times`);
}

async function buy(house: FaultHouse, shop: ShopClient, buyer: Buyer, variant: string, step: () => void): Promise<Bought> {
  await shop.addToCart(buyer, variant);
  step();
  const quote = await shop.quote(buyer);
  step();
  if (!quote) return { refused: [{ code: 'NO_QUOTE', message: 'the cart cannot be ordered' }] };
  const placed = await shop.placeOrder(buyer, quote);
  step();
  if ('refused' in placed) return placed;
  const order = placed.done.number;
  for (;;) {
    const payment = await shop.startPayment(buyer, placed.done.id);
    step();
    if ('refused' in payment) {
      if (payment.refused.some(({ code }) => code === 'PAYMENT_UNAVAILABLE')) continue;
      return { order, refused: payment.refused };
    }
    await pay(house.providerUrl, payment.done.number);
    step();
    return { order, payment: payment.done.number };
  }
}

/** The button on the cashier's page. */
async function pay(providerUrl: string, outTradeNo: string): Promise<void> {
  const answer = await fetch(`${providerUrl}/control/confirm`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ outTradeNo }) });
  if (!answer.ok) throw new Error(`The cashier answered ${answer.status}: ${await answer.text()}`);
}

/** How many of the paid orders stand as paid, once all do or the time is over. */
async function untilPaid(house: FaultHouse, bought: readonly Bought[], patienceMs: number): Promise<number> {
  const expected = bought.flatMap(({ order, payment }) => (order && payment ? [order] : []));
  const end = Date.now() + Math.max(0, patienceMs);
  for (;;) {
    const [{ paid }] = await house.rows<{ paid: number }>(`select count(*)::int as paid from orders.sales_order where state = 'PAID' and number = any($1)`, [expected]);
    if (paid === expected.length || Date.now() > end) return paid;
    await wait(250);
  }
}

const numbers = (given: readonly (string | undefined)[]): string[] => given.filter((number) => number !== undefined).sort();
