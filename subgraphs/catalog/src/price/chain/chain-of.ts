import type { Database } from '@tonglu/kit';
import { keptByVersion } from '../../shelf';
import { listColumns, type ListHeader, standingOf } from '../list/price-list';
import { isFor, type PriceViewer } from '../price-viewer';
import { openChain } from './open-chain';

/** Published lists, read once per version, and the chains asked for since. */
interface PriceShelf {
  lists: ReadonlyMap<string, ListHeader>;
  chains: Map<string, Promise<number>>;
}

const priceShelf = keptByVersion(async (db): Promise<PriceShelf> => {
  const lists = await db.rows<ListHeader>(`select ${listColumns} from price_list list where published_at is not null and withdrawn_at is null order by id`, [], 'published-lists');
  return { lists: new Map(lists.map((list) => [list.id, list])), chains: new Map() };
});

/** One viewer of each chain that this process was asked for, the latest ones. */
const viewers = new WeakMap<Database, Map<string, PriceViewer>>();
const mostViewers = 500;

export const viewersOf = (db: Database): PriceViewer[] => [...(viewers.get(db)?.values() ?? [])];

function remember(db: Database, key: string, viewer: PriceViewer): void {
  const known = viewers.get(db) ?? new Map<string, PriceViewer>();
  viewers.set(db, known.set(key, viewer));
  const [oldest] = known.keys();
  if (known.size > mostViewers) known.delete(oldest);
}

/** The lists that apply to a viewer at an instant: whoever has the same ones has the same prices. */
export interface Chain {
  id: number;
  /** By id. */
  lists: ReadonlyMap<string, ListHeader>;
}

/**
 * A list that begins or ends makes another chain of lists, at that very instant: no job has to run on time.
 * `version` is the price shelf's, read before.
 */
export async function chainOf(db: Database, version: bigint, viewer: PriceViewer, at: Date): Promise<Chain> {
  const shelf = await priceShelf(db, version);
  const lists = new Map([...shelf.lists].filter(([, list]) => standingOf(list, at) === 'IN_FORCE' && isFor(list, viewer)));
  const ids = [...lists.keys()];
  const key = ids.join();
  let id = shelf.chains.get(key);
  if (!id) {
    remember(db, key, viewer);
    id = openChain(db, ids);
    shelf.chains.set(key, id);
    id.catch(() => shelf.chains.delete(key));
  }
  return { id: await id, lists };
}
