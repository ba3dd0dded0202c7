import { type ListHeader, PriceListKind, type RuleReference, standingOf } from '../list/price-list';
import { PriceLevel, rankOf } from '../price-level';
import { isFor, type PriceViewer } from '../price-viewer';
import { PriceRejection } from './price-rejection';

export interface RuleTerms {
  reference: RuleReference;
  /** Ten-thousandths. */
  percentOff: number | null;
  /** Fen. */
  amountOff: bigint | null;
  /** Steps from the variant's category up to the rule's; null: the rule is for everything. */
  distance: number | null;
}

/** One line of a list that says something about a variant: a listed price, or a rule. */
export interface Candidate {
  list: ListHeader;
  minQuantity: number;
  /** Fen; null where `rule` says it. */
  amount: bigint | null;
  rule: RuleTerms | null;
}

/** What a list says a piece costs, at a quantity. */
export interface Offer extends Candidate {
  amount: bigint;
  /** What the rule counted from. */
  counted?: bigint;
}

export interface Rejected {
  candidate: Candidate;
  /** What it would have been; null where that was not worked out. */
  amount: bigint | null;
  reason: PriceRejection;
}

export interface Resolution {
  /** Undefined: not for sale. */
  best?: Offer;
  /** Compared with it. */
  base?: Offer;
  floor?: Offer;
  rejected: Rejected[];
}

/** Level, then priority, then the lower price; the oldest list where even that is equal. */
const inOrder = (a: Offer, b: Offer): number =>
  rankOf(a.list.level) - rankOf(b.list.level) || b.list.priority - a.list.priority || Number(a.amount - b.amount) || (a.list.id < b.list.id ? -1 : 1);

/** The resolution order of C4, from everything that lists say about one variant: what it costs, and why not something else. */
export function resolveCandidates(candidates: readonly Candidate[], viewer: PriceViewer, at: Date, quantity: number): Resolution {
  const rejected: Rejected[] = [];
  const reject = (candidate: Candidate, reason: PriceRejection, amount = candidate.amount): void => void rejected.push({ candidate, amount, reason });

  const open = candidates.filter((candidate) => {
    const reason = refusedBy(candidate.list, viewer, at);
    if (reason) reject(candidate, reason);
    return !reason;
  });
  const listed = listedOffers(open, quantity, reject);
  const floor = [...listed.values()].filter(({ list }) => list.kind === PriceListKind.FLOOR).sort(inOrder).at(0);
  const sale = [...listed.values()].filter(({ list }) => list.kind === PriceListKind.SALE).sort(inOrder);
  const references = {
    [PriceLevel.CHANNEL]: sale.find(({ list }) => list.level === PriceLevel.CHANNEL || list.level === PriceLevel.BASE),
    [PriceLevel.BASE]: sale.find(({ list }) => list.level === PriceLevel.BASE),
  };
  const offers = [...sale, ...ruleOffers(open, listed, references, reject)].sort(inOrder);
  const [best, ...others] = offers;
  for (const other of others) reject(other, beatenBy(best, other), other.amount);
  return { best, base: references[PriceLevel.BASE] ?? best, floor, rejected };
}

function refusedBy(list: ListHeader, viewer: PriceViewer, at: Date): PriceRejection | undefined {
  if (!isFor(list, viewer)) return PriceRejection.OTHER_SCOPE;
  const standing = standingOf(list, at);
  return standing === 'IN_FORCE' ? undefined : PriceRejection[standing];
}

/** Of each list the price of the largest quantity that is reached. */
function listedOffers(open: readonly Candidate[], quantity: number, reject: (candidate: Candidate, reason: PriceRejection) => void): ReadonlyMap<string, Offer> {
  const offers = new Map<string, Offer>();
  for (const candidate of [...open].sort((a, b) => b.minQuantity - a.minQuantity)) {
    const { list, amount, minQuantity } = candidate;
    if (amount === null) continue;
    if (minQuantity > quantity || offers.has(list.id)) reject(candidate, PriceRejection.OTHER_QUANTITY);
    else offers.set(list.id, { ...candidate, amount });
  }
  return offers;
}

/** Of each list that lists no price the rule of the nearest category. */
function ruleOffers(open: readonly Candidate[], listed: ReadonlyMap<string, Offer>, references: Record<RuleReference, Offer | undefined>, reject: (candidate: Candidate, reason: PriceRejection) => void): Offer[] {
  const offers: Offer[] = [];
  const ruled = new Set(listed.keys());
  for (const candidate of [...open].sort((a, b) => (a.rule?.distance ?? Infinity) - (b.rule?.distance ?? Infinity))) {
    const { rule, list } = candidate;
    if (!rule) continue;
    if (ruled.has(list.id)) {
      reject(candidate, PriceRejection.NEARER_RULE);
      continue;
    }
    ruled.add(list.id);
    const counted = references[rule.reference]?.amount;
    const amount = counted === undefined ? 0n : applyRule(rule, counted);
    if (amount > 0n) offers.push({ ...candidate, amount, counted });
    else reject(candidate, PriceRejection.NOTHING_TO_COUNT_FROM);
  }
  return offers;
}

/** Rounded half up, to the fen. */
export const applyRule = ({ percentOff, amountOff }: Pick<RuleTerms, 'percentOff' | 'amountOff'>, from: bigint): bigint =>
  percentOff === null ? from - (amountOff ?? 0n) : (from * BigInt(10_000 - percentOff) + 5_000n) / 10_000n;

function beatenBy(best: Offer, other: Offer): PriceRejection {
  if (best.list.level !== other.list.level) return PriceRejection.LESS_SPECIFIC;
  return best.list.priority === other.list.priority ? PriceRejection.DEARER : PriceRejection.LOWER_PRIORITY;
}
