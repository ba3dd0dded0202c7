import type { Database, Soon } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { keptByKey } from '../shelf';
import type { PromotionBook } from './engine/question';
import type { Standing } from '../standing';
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

/** By what is asked for and who asks: hardly ever more than one set of SKUs for each listing. */
const found = keptByKey<ReadonlySet<string>>();

const whichExist = (db: Database, version: bigint, listing: Listing, skus: readonly string[]): Promise<ReadonlySet<string>> =>
  found(db, version, `${skus.join(' ')} ${listing.key}`, async () => {
    const values: unknown[] = [skus];
    const rows = await db.rows<{ sku: string }>(
      `select variant.sku from variant join product on product.id = variant.product_id where variant.sku = any($1) and ${existing(listing, (value) => `$${values.push(value)}`)}`,
      values,
      listing.nameOf('given-existing'),
    );
    return new Set(rows.map(({ sku }) => sku));
  });
