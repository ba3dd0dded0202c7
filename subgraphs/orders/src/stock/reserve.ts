import { type Database, newId, type Transaction } from '@tonglu/kit';
import { chooseWarehouses, type Need, type Source, type Take } from './choose-warehouses';

/** The ids through a subselect: their number is no reason to plan anew each time. */
const sourcesOf = (suffix: string): string => `
  select item.id as "stockItemId", item.variant_id as "variantId", item.warehouse_id as "warehouseId", warehouse.code as "warehouseCode",
         warehouse.district_code as "districtCode", item.on_hand - item.reserved as available
  from stock_item item join warehouse on warehouse.id = item.warehouse_id
  where item.variant_id = any(array(select unnest($1::uuid[]))) and warehouse.kind = 'BRAND_WAREHOUSE' ${suffix}`;

const variantsOf = (needs: readonly Pick<Need, 'variantId'>[]): string[] => [...new Set(needs.map(({ variantId }) => variantId))];

/** What is free at this moment: enough to plan by, or to refuse by; only `reserve` makes it certain. */
export const readSources = (database: Database, needs: readonly Pick<Need, 'variantId'>[]): Promise<Source[]> => database.rows<Source>(sourcesOf(''), [variantsOf(needs)], 'stock-sources');

/** Another buyer was quicker than the plan: roll back, look again. */
export class StockMoved extends Error {
  override name = 'StockMoved';
}

/**
 * Takes the planned units, each by one statement that takes and writes the reservation, or neither. Items are
 * locked in sorted order, so buyers of the same things never wait for each other in a circle. Call it last:
 * from here to the commit every other buyer of these items waits. Throws `StockMoved` where a plan is out of date.
 */
export async function reserve(tx: Transaction, takes: readonly Take[], expiresAt: Date): Promise<void> {
  for (const take of sorted(takes)) if (!(await hold(tx, take, 'LIVE', expiresAt))) throw new StockMoved();
}

/** Takes units for lines that are paid already: all of them or none. Locks first, because a plan must not fail half-way here. */
export async function reserveAgain(tx: Transaction, needs: readonly Need[], districtCode: string): Promise<boolean> {
  const sources = await tx.rows<Source>(sourcesOf('order by item.variant_id, item.warehouse_id for update of item'), [variantsOf(needs)], 'stock-sources-locked');
  const plan = chooseWarehouses(needs, sources, districtCode);
  if ('shortages' in plan) return false;
  for (const take of sorted(plan.takes)) if (!(await hold(tx, take, 'COMMITTED', null))) throw new Error('Locked stock moved');
  return true;
}

function sorted(takes: readonly Take[]): Take[] {
  const key = ({ variantId, warehouseId }: Take): string => variantId + warehouseId;
  return [...takes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function hold(tx: Transaction, take: Take, state: 'LIVE' | 'COMMITTED', expiresAt: Date | null): Promise<boolean> {
  const held = await tx.run(
    `with taken as (update stock_item set reserved = reserved + $2 where id = $1 and on_hand - reserved >= $2 returning id)
     insert into reservation (id, order_line_id, stock_item_id, quantity, state, expires_at) select $3, $4, id, $2, $5, $6 from taken`,
    [take.stockItemId, take.quantity, newId(), take.orderLineId, state, expiresAt],
    'stock-hold',
  );
  return held === 1;
}
