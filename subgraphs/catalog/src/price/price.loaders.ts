import { type Database, groupLoader, type LocalizedText, Money } from '@tonglu/kit';
import { bestFirst, type Bind, candidatePrices, type PriceScope } from './candidate-prices';
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

/** A level's price as it comes inside JSON. */
export type LevelPriceJson = Omit<LevelPrice, 'variantId' | 'amount'> & { amount: number };

export const toLevelPrice = (variantId: string, { amount, level, listName }: LevelPriceJson): LevelPrice => ({ variantId, amount: BigInt(amount), level, listName });

/** The same for the one variant of a row, as a part of another statement. */
export const levelPricesOf = (variant: string, scope: PriceScope, bind: Bind): string =>
  `select distinct on (candidate.rank) candidate.amount, candidate.level, candidate.list_name as "listName"
   from (${candidatePrices(scope, bind)} and price.variant_id = ${variant}) candidate order by ${bestFirst}`;

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
