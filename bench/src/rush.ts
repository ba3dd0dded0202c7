import type { Client } from 'pg';
import { Buyer } from './buyer';
import { Door } from './drive';
import { persisted } from './forms';
import type { Shelf } from './items';

export interface Rush {
  item: string;
  buyers: number;
  units: number;
  orders: number;
  outOfStock: number;
  otherRefusals: number;
  errors: number;
  ms: number;
}

const units = 50;
const crowd = 200;

/** W7: fifty units, two hundred buyers who all press the button at once. */
export async function rush(url: string, client: Client, shelf: Shelf): Promise<Rush> {
  const run = `bench-rush-${Date.now().toString(36)}`;
  const { rows: [{ id: hot }] } = await client.query<{ id: string }>('select id from catalog.variant order by sku limit 1');
  await leave(client, hot, run);
  const door = new Door(url, crowd);
  const ready = await Promise.all(Array.from({ length: crowd }, async (_each, n) => {
    const { token, address } = shelf.buyer(n);
    const buyer = new Buyer((document, variables) => door.ask(persisted(document, variables, token)), `${run}-${n}`);
    await buyer.addLine(hot);
    return { buyer, address, quote: await buyer.quote(address) };
  }));
  const begun = performance.now();
  const outcomes = await Promise.allSettled(ready.map(({ buyer, address, quote }) => buyer.place(address, quote)));
  const ms = performance.now() - begun;
  await door.close();
  const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const refusals = answers.flatMap(({ refused }) => (refused ? [refused] : []));
  const outOfStock = refusals.filter((codes) => codes.includes('OUT_OF_STOCK')).length;
  return { item: 'W7 hot stock', buyers: crowd, units, orders: answers.filter(({ order }) => order).length, outOfStock, otherRefusals: refusals.length - outOfStock, errors: outcomes.length - answers.length, ms };
}

/** Corrects the stock of the variant, by movements as always, until just so many units are free. */
async function leave(client: Client, variant: string, run: string): Promise<void> {
  await client.query(
    `insert into orders.movement (id, stock_item_id, kind, quantity, reference, at)
     select gen_random_uuid(), id, 'ADJUST', $2 - (on_hand - reserved), $3, now() from orders.stock_item where variant_id = $1 and on_hand - reserved <> $2`,
    [variant, units, run],
  );
}
