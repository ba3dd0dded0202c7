import type { Transaction } from '@tonglu/kit';
import type { Offer } from '../order/offer';

interface Order {
  id: string;
  collected: Offer['tradeIns'];
}

/** What is collected for an order, in one statement; none where nothing is. */
export async function writeTradeIns(tx: Transaction, { id, collected }: Order): Promise<void> {
  if (collected.length === 0) return;
  await tx.run(
    `insert into order_trade_in (order_id, position, category, name, quantity)
     select $1, position, category, name, quantity
     from unnest($2::text[], $3::jsonb[], $4::smallint[]) with ordinality as old(category, name, quantity, position)`,
    [id, collected.map(({ category }) => category), collected.map(({ name }) => JSON.stringify(name)), collected.map(({ quantity }) => quantity)],
    'order-trade-ins-insert',
  );
}
