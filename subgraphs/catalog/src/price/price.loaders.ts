import { type Database, groupLoader, type LocalizedText, Money } from '@tonglu/kit';
import { bestFirst, candidatePrices, type PriceScope } from './candidate-prices';
import { PriceLevel } from './price-level';

/** The best price of one level for a variant. */
interface LevelPrice {
  variantId: string;
  amount: bigint;
  level: PriceLevel;
  listName: LocalizedText;
}

/** A variant's resolved price; its list's name is put into the reader's language at the edge. */
export interface ResolvedPrice {
  amount: Money;
  base: Money;
  level: PriceLevel;
  listName: LocalizedText;
  /** What it may never be sold below, where the lists say so. */
  floor?: Money;
}

/** Best price per level of each variant, most specific level first. */
export const levelPricesLoader = (db: Database, scope: () => PriceScope) =>
  groupLoader(
    (variantIds: readonly string[]) => {
      const values: unknown[] = [variantIds];
      const candidates = candidatePrices(scope(), (value) => `$${values.push(value)}`);
      return db.rows<LevelPrice>(
        `select distinct on (candidate.variant_id, candidate.rank)
           candidate.variant_id as "variantId", candidate.amount, candidate.level, candidate.list_name as "listName"
         from (${candidates} and price.variant_id = any($1)) candidate
         order by candidate.variant_id, ${bestFirst}`,
        values,
        'level-prices',
      );
    },
    (price) => price.variantId,
  );

/** The first level that answers wins. Nothing listed means: not for sale. */
export function resolvePrice(levels: readonly LevelPrice[]): ResolvedPrice | null {
  const [best] = levels;
  if (!best) return null;
  const base = levels.find(({ level }) => level === PriceLevel.BASE) ?? best;
  return { amount: new Money(best.amount), base: new Money(base.amount), level: best.level, listName: best.listName };
}
