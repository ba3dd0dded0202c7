import type { LocalizedText } from '@tonglu/kit';
import type { PromotionKind } from './kind';
import type { PromotionPhase } from './phase';
import type { Conditions } from './rules/conditions';
import type { Effect } from './rules/effects';
import type { FunderSplit } from './rules/funders';

/** One version of a promotion, as it is evaluated. Once published it is never edited, only superseded. */
export interface PromotionRecord {
  id: string;
  code: string;
  version: number;
  kind: PromotionKind;
  name: LocalizedText;
  phase: PromotionPhase;
  /** Code of the group it is in; null at the root of its phase. */
  group: string | null;
  /** Among its siblings the higher has its turn first. */
  priority: number;
  /** What others may refuse to be combined with. */
  category: string | null;
  /** Categories it is never combined with on one line, in any phase; '*' means everything. */
  excludes: readonly string[];
  conditions: Conditions;
  effects: readonly Effect[];
  funders: FunderSplit;
  validFrom: Date | null;
  /** The first instant at which it no longer holds. */
  validUntil: Date | null;
  /** Whether uses are counted against a budget. */
  budgeted: boolean;
}
