import { GroupMode, GroupScope, type PromotionGroup } from '../group';
import type { PromotionPhase } from '../phase';
import type { PromotionRecord } from '../promotion-record';
import type { Basket, BasketLine } from './basket';
import { sum } from './share';
import { costOf, type Note, type TurnTaken } from './take-turn';

/** A promotion, or a group of them. */
export type Node = { promotion: PromotionRecord } | { mode: GroupMode; scope: GroupScope; children: readonly Node[] };

/** The basket after a node, and what each promotion under it said. */
export interface Outcome {
  basket: Basket;
  notes: ReadonlyMap<PromotionRecord, Note>;
}

/** What a phase does: a stack of what stands in no group and of the groups at its root. */
export function treeOf(phase: PromotionPhase, promotions: readonly PromotionRecord[], groups: readonly PromotionGroup[]): Node {
  const ofPhase = groups.filter((group) => group.phase === phase);
  const known = new Set(ofPhase.map(({ code }) => code));
  const childrenOf = (parent: string | null): Node[] => {
    const leaves = promotions.filter((each) => each.phase === phase && (each.group !== null && known.has(each.group) ? each.group : null) === parent);
    const branches = ofPhase.filter((group) => group.parent === parent);
    return [
      ...leaves.map((promotion) => ({ rank: promotion, node: { promotion } })),
      ...branches.map((group) => ({ rank: group, node: { mode: group.mode, scope: group.scope, children: childrenOf(group.code) } })),
    ]
      .sort((a, b) => b.rank.priority - a.rank.priority || (a.rank.code < b.rank.code ? -1 : 1))
      .map(({ node }) => node);
  };
  return { mode: GroupMode.STACK, scope: GroupScope.ORDER, children: childrenOf(null) };
}

/** Evaluates a node; `turn` is what a single promotion does to a basket. */
export function evaluate(node: Node, basket: Basket, turn: (promotion: PromotionRecord, basket: Basket) => TurnTaken): Outcome {
  if ('promotion' in node) {
    const { basket: after, note } = turn(node.promotion, basket);
    return { basket: after, notes: new Map([[node.promotion, note]]) };
  }
  const { mode, scope, children } = node;
  if (mode === GroupMode.STACK) {
    return children.reduce<Outcome>((done, child) => {
      const next = evaluate(child, done.basket, turn);
      return { basket: next.basket, notes: new Map([...done.notes, ...next.notes]) };
    }, { basket, notes: new Map() });
  }
  const trials = children.map((child) => evaluate(child, basket, turn));
  const notes = new Map(trials.flatMap((trial) => [...trial.notes]));
  const choose = mode === GroupMode.FIRST ? first : best;
  if (scope === GroupScope.ORDER) return { basket: choose(trials.map((trial) => trial.basket).filter((after) => after !== basket), gainOfOrder(basket)) ?? basket, notes };
  // Only what a line earns by itself is chosen line by line, so each line can be taken from the trial that suits it.
  const lines = basket.lines.map((line, place) => choose(trials.map((trial) => trial.basket.lines[place]).filter((after) => after !== line), gainOfLine(line)) ?? line);
  return { basket: { ...basket, lines }, notes };
}

/** How much better than before, most important first. */
type GainOf<T> = (after: T) => readonly bigint[];

const gainOfOrder = (before: Basket): GainOf<Basket> => (after) => [
  costOf(before) - costOf(after),
  sum(after.lines.map(({ pointsRate }, place) => BigInt(pointsRate - before.lines[place].pointsRate))),
  BigInt(after.gifts.length + after.services.length),
];

const gainOfLine = (before: BasketLine): GainOf<BasketLine> => (after) => [before.net - after.net, BigInt(after.pointsRate - before.pointsRate)];

const first = <T>(options: readonly T[]): T | undefined => options[0];

function best<T>(options: readonly T[], gainOf: GainOf<T>): T | undefined {
  return options.reduce<T | undefined>((leader, option) => (leader === undefined || isMore(gainOf(option), gainOf(leader)) ? option : leader), undefined);
}

function isMore(one: readonly bigint[], other: readonly bigint[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at] > other[at];
}
