import type { LocalizedText } from '@tonglu/kit';
import type { PriceLevel, PriceScope } from '../price-level';
import type { PriceListKind, RuleReference } from './price-list';

/** A price list as an editor, an import or a seed describes it. What is left out of its scope holds for everybody. */
export interface ListRecord extends Partial<PriceScope> {
  code: string;
  name: LocalizedText;
  kind?: `${PriceListKind}`;
  level: `${PriceLevel}`;
  priority?: number;
  validFrom?: Date | null;
  validUntil?: Date | null;
  /** A new list is kept back until it is published. */
  draft?: boolean;
}

export interface PriceRecord {
  variantId: string;
  minQuantity?: number;
  /** Fen; null takes the price out of the list. */
  amount: bigint | null;
}

/** Exactly one of `percentOff` and `amountOff`. */
export interface RuleRecord {
  /** Id; left out: everything. */
  categoryId: string | null;
  reference: `${RuleReference}`;
  /** Ten-thousandths. */
  percentOff: number | null;
  /** Fen. */
  amountOff: bigint | null;
}
