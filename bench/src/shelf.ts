import type { Client } from 'pg';
import type { Shelf } from './items';
import { buyersFrom, ordersOfABuyer, type Scale, slugOf, tokenOf, words } from './scale';

/** What the seed has brought in. */
export async function seededShelf(client: Client, { products, members, orders }: Scale): Promise<Shelf> {
  const column = async (sql: string): Promise<string[]> => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const addresses = await column('select id from members.address order by id');
  const variants = await column('select id from catalog.variant order by sku');
  return {
    category: 'house',
    slug: (n) => slugOf((n * 17) % products),
    word: (n) => words[n % words.length],
    reader: (n) => tokenOf((n * 7) % (orders / ordersOfABuyer)),
    buyer: (n) => {
      const member = buyersFrom({ orders }) + (n % (members - buyersFrom({ orders })));
      return { token: tokenOf(member), address: addresses[member] };
    },
    // The first ones are for those who rush.
    variants: (n) => [1, 2, 3].map((step) => variants[3 + ((n * 11 + step * 5) % (variants.length - 3))]),
  };
}
