import type { Database, Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { keptByVersion } from '../shelf';
import type { PromotionBook } from './engine/question';
import type { Standing } from './promotion.loaders';
import type { Effect } from './rules/effects';

interface Sources {
  standing: () => Soon<Standing>;
  listing: () => Soon<Listing>;
}

const givenBy = (effect: Effect): string[] => (effect.kind === 'GIFT' || effect.kind === 'FREE_SERVICE' ? [effect.sku] : []);

/** C3: what does not exist for a viewer is not given to them, nor said to be: such effects fall away, and what has none left is refused. */
export async function giveOnly(db: Database, sources: Sources, book: PromotionBook): Promise<PromotionBook> {
  const given = [...new Set(book.promotions.flatMap(({ effects }) => effects.flatMap(givenBy)))].sort();
  if (given.length === 0) return book;
  const there = await whichExist(db, (await sources.standing()).versions.goods, await sources.listing(), given);
  const isGiven = (effect: Effect): boolean => givenBy(effect).every((sku) => there.has(sku));
  return { ...book, promotions: book.promotions.map((promotion) => (promotion.effects.every(isGiven) ? promotion : { ...promotion, effects: promotion.effects.filter(isGiven) })) };
}

const mostListings = 100;
/** Hardly ever more than one set of SKUs for each listing. */
const looked = keptByVersion(() => Promise.resolve(new Map<string, Promise<ReadonlySet<string>>>()));

async function whichExist(db: Database, version: bigint, listing: Listing, skus: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await looked(db, version);
  const key = `${skus.join(' ')} ${listing.key}`;
  const known = kept.get(key);
  if (known) return known;
  const values: unknown[] = [skus];
  const found = db
    .rows<{ sku: string }>(`select variant.sku from variant join product on product.id = variant.product_id where variant.sku = any($1) and ${existing(listing, (value) => `$${values.push(value)}`)}`, values, listing.nameOf('given-existing'))
    .then((rows) => new Set(rows.map(({ sku }) => sku)));
  const [oldest] = kept.keys();
  if (kept.size >= mostListings) kept.delete(oldest);
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  return found;
}
