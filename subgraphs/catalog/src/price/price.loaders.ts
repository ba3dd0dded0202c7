import { type Actor, BroughtLoader, type Database, groupLoader, Money, type Soon } from '@tonglu/kit';
import { promisedOnce } from '../once';
import type { Standing } from '../standing';
import { type Chain, chainOf } from './chain/chain-of';
import type { ListHeader } from './list/price-list';
import { type PriceViewer, priceViewerOf } from './price-viewer';
import { readCandidates } from './trace/read-candidates';
import type { Candidate } from './trace/resolve-price';

/** What one piece costs from so many pieces on. */
export interface PriceStep {
  minQuantity: number;
  amount: bigint;
  base: bigint;
  floor: bigint | null;
  list: ListHeader;
}

/** A variant's price at a quantity. */
export interface ResolvedPrice {
  amount: Money;
  base: Money;
  list: ListHeader;
  /** What promotions never go below, where a list says so. */
  floor?: Money;
}

/** What a variant costs in a line of so many pieces; null: not for sale. */
export type PriceOf = (variantId: string, quantity: number) => Promise<ResolvedPrice | null>;

/** What somebody who shops for a district pays. */
export interface ViewerPrices {
  viewer: PriceViewer;
  chain(): Soon<Chain>;
  /** Ascending by quantity; none: not for sale. */
  stepsOf(variantId: string): Soon<PriceStep[]>;
  priceOf: PriceOf;
  /** What the lists that apply to the viewer say of it: for explanations. */
  candidatesOf(variantId: string): Promise<Candidate[]>;
  /** Steps that another statement brought along, of this viewer's chain. */
  bring(variantId: string, steps: readonly StepJson[], chain: Chain): void;
}

type StepRow = Omit<PriceStep, 'list'> & { variantId: string; listId: string };

/** A step inside JSON: quantity, amount, base, floor, list. */
export type StepJson = [minQuantity: number, amount: number, base: number, floor: number | null, listId: string];

/** A variant's steps as one value of another statement. */
export const stepsColumn = (variant: string, chain: string): string =>
  `(select json_agg(json_build_array(min_quantity, amount, base, floor, list_id) order by min_quantity) from effective_price where chain_id = ${chain} and variant_id = ${variant})`;

const toStep = (variantId: string, [minQuantity, amount, base, floor, listId]: StepJson, { lists }: Chain) => ({ variantId, minQuantity, amount: BigInt(amount), base: BigInt(base), floor: floor === null ? null : BigInt(floor), list: lists.get(listId) as ListHeader });

/** Prices of one request: all of one instant, one statement for any number of variants. */
export function priceLoaders(db: Database, actor: Actor, standing: () => Soon<Standing>, now: () => Date) {
  const byDistrict = new Map<string | undefined, ViewerPrices>();
  const open = (district?: string): ViewerPrices => {
    const viewer = priceViewerOf(actor, district);
    const chain = promisedOnce(async () => chainOf(db, (await standing()).versions.price, viewer, now()));
    const steps = new BroughtLoader(groupLoader(
      async (variantIds: readonly string[]) => {
        const { id, lists } = await chain();
        const rows = await db.rows<StepRow>(
          `select variant_id as "variantId", min_quantity as "minQuantity", amount, base, floor, list_id as "listId" from effective_price
           where chain_id = $1 and variant_id = any($2) order by variant_id, min_quantity`,
          [id, variantIds],
          'effective-prices',
        );
        return rows.map(({ listId, ...row }) => ({ ...row, list: lists.get(listId) as ListHeader }));
      },
      ({ variantId }) => variantId,
    ));
    const candidates = groupLoader(
      async (variantIds: readonly string[]) => readCandidates(db, variantIds, { lists: [...(await chain()).lists.keys()] }),
      ({ variantId }) => variantId,
    );
    return {
      viewer,
      chain,
      stepsOf: (variantId) => steps.load(variantId),
      priceOf: async (variantId, quantity) => resolvePrice(await steps.load(variantId), quantity),
      candidatesOf: (variantId) => candidates.load(variantId),
      bring: (variantId, brought, of) => steps.bring(variantId, brought.map((step) => toStep(variantId, step, of))),
    };
  };
  return {
    /** For the district the viewer shops for, unless another one is named. */
    prices(district = actor.district): ViewerPrices {
      const known = byDistrict.get(district) ?? open(district);
      byDistrict.set(district, known);
      return known;
    },
  };
}

/** The step that counts at a quantity. Nothing listed for so few means: not for sale. */
export const stepAt = (steps: readonly PriceStep[], quantity = 1): PriceStep | undefined => steps.findLast(({ minQuantity }) => minQuantity <= quantity);

/** The price at a quantity. */
export function resolvePrice(steps: readonly PriceStep[], quantity = 1): ResolvedPrice | null {
  const step = stepAt(steps, quantity);
  return step ? { amount: new Money(step.amount), base: new Money(step.base), list: step.list, floor: step.floor === null ? undefined : new Money(step.floor) } : null;
}
