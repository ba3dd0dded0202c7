import { hotVariant } from '../demo';
import { crowd } from './crowd';
import type { FaultHouse } from './fault-house';
import { ShopClient, type Told } from './shop-client';
import { Verdict } from './verdict';

/** Everybody has it in the cart and presses the button in the same moment: as many are sold as there are, the others are told so. */
export async function hotStock(house: FaultHouse): Promise<boolean> {
  const shop = new ShopClient(house.graphUrl, false);
  const [{ id: variant }] = await house.rows<{ id: string }>('select id from catalog.variant where sku = $1', [hotVariant.sku]);
  console.log(`${house.buyers.length} buyers put it into their carts …`);
  const ready = await crowd(house.buyers, 16, async (buyer) => {
    await shop.addToCart(buyer, variant);
    return { buyer, quote: await shop.quote(buyer) };
  });

  console.log('… and order it all at once.');
  const rush = new ShopClient(house.graphUrl, false);
  const begun = Date.now();
  const answers = await Promise.all(
    ready.map(({ buyer, quote }): Promise<Told<unknown> | Error> => (quote ? rush.placeOrder(buyer, quote).catch((error: Error) => error) : Promise.resolve(new Error('no quote')))),
  );
  const tookMs = Date.now() - begun;

  const drainedMs = await house.drain();
  const [{ orders, units }] = await house.rows<{ orders: number; units: number }>(
    `select count(distinct line.order_id)::int as orders, coalesce(sum(line.quantity), 0)::int as units from orders.order_line line where variant_id = $1`,
    [variant],
  );
  const failures = answers.filter((answer) => answer instanceof Error);
  const refusals = answers.flatMap((answer) => ('refused' in answer ? [answer.refused.map(({ code }) => code).join()] : []));
  const verdict = new Verdict();
  verdict.expect('buyers who were told that they have it', answers.filter((answer) => 'done' in answer).length, hotVariant.onHand);
  verdict.expect('buyers who were told that it is sold out', refusals.filter((code) => code === 'OUT_OF_STOCK').length, house.buyers.length - hotVariant.onHand);
  verdict.expect('answers that are neither', failures.length + refusals.filter((code) => code !== 'OUT_OF_STOCK').length, 0);
  verdict.expect('answers 5xx', rush.weather.serverErrors, 0);
  verdict.expect('orders that exist', orders, hotVariant.onHand);
  verdict.expect('units sold', units, hotVariant.onHand);
  for (const kind of new Set([...failures.map(({ message }) => message), ...refusals.filter((code) => code !== 'OUT_OF_STOCK')])) verdict.tell(kind);
  verdict.tell(`answered in ${tookMs} ms, drained in ${drainedMs} ms`);
  verdict.holds(await house.check(5));
  return verdict.print(`${house.buyers.length} buyers, ${hotVariant.onHand} pieces`);
}
