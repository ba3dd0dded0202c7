import { formatFen, parseFen } from '@tonglu/kit';
import { type Evaluation, evaluatePromotions } from '../../src/promotion/engine/evaluate-promotions';
import type { BudgetLeft, Cart, CartLine, Viewer } from '../../src/promotion/engine/question';
import { type GroupMode, GroupScope, type PromotionGroup } from '../../src/promotion/group';
import { PromotionKind } from '../../src/promotion/kind';
import { PromotionPhase } from '../../src/promotion/phase';
import type { PromotionRecord } from '../../src/promotion/promotion-record';
import { type Conditions, conditionsShape } from '../../src/promotion/rules/conditions';
import { type Effect, effectShape } from '../../src/promotion/rules/effects';

/** Yuan as fen. */
export const yuan = (amount: string | number): number => Number(parseFen(String(amount)));

/** SKU: price, category path, brand. */
export const items = {
  AC: { price: 3000, categories: ['air', 'split-air-conditioners'], brand: 'qibai' },
  FRIDGE: { price: 5000, categories: ['cold', 'refrigerators'], brand: 'qibai' },
  PURIFIER: { price: 2000, categories: ['water', 'water-purifiers'], brand: 'qibai' },
  FILTER: { price: 100, categories: ['water', 'water-purifiers'], brand: 'other' },
  HOOD: { price: 1800, categories: ['kitchen', 'range-hoods'], brand: 'qibai' },
  HOB: { price: 1200, categories: ['kitchen', 'hobs'], brand: 'qibai' },
  INSTALL: { price: 150, categories: ['services'], brand: 'qibai' },
  CUP: { price: 10, categories: ['small'], brand: 'other' },
} as const;
export type Sku = keyof typeof items;

export const line = (sku: Sku, quantity: number, overrides: Partial<CartLine> = {}): CartLine => ({
  variantId: sku,
  sku,
  product: sku,
  brand: items[sku].brand,
  categories: items[sku].categories,
  quantity,
  listPrice: BigInt(yuan(items[sku].price)),
  ...overrides,
});

export const cartOf = (lines: Partial<Record<Sku, number>>, rest: Omit<Cart, 'lines'> = {}): Cart => ({
  lines: Object.entries(lines).map(([sku, quantity]) => line(sku as Sku, quantity)),
  ...rest,
});

export const visitor: Viewer = { channel: 'MALL', member: false, segments: [], hasBought: false };
export const member: Viewer = { ...visitor, member: true };

type Draft = Partial<Omit<PromotionRecord, 'conditions' | 'effects'>> & { when?: Conditions; does: Effect | Effect[] | object };

/** A promotion; what is not said is plain. */
export function promotion(code: string, { when = {}, does, ...rest }: Draft): PromotionRecord {
  return {
    id: `id-${code}`, code, version: 1, kind: PromotionKind.DISCOUNT, name: { 'zh-CN': code, en: code }, phase: PromotionPhase.ITEM, group: null, priority: 0,
    category: null, excludes: [], funders: { brand: 10_000, dealer: 0, partner: 0 }, validFrom: null, validUntil: null, budgeted: false,
    conditions: conditionsShape.parse(when),
    effects: (Array.isArray(does) ? does : [does]).map((effect) => effectShape.parse(effect)),
    ...rest,
  };
}

export const group = (code: string, phase: PromotionPhase, mode: GroupMode, scope = GroupScope.ORDER, parent: string | null = null, priority = 0): PromotionGroup => ({ code, phase, mode, scope, parent, priority });

export interface Case {
  cart: Cart;
  promotions: PromotionRecord[];
  groups?: PromotionGroup[];
  viewer?: Viewer;
  at?: Date;
  left?: Record<string, BudgetLeft>;
}

export const noon = new Date('2026-11-21T04:00:00Z');

export const evaluateCase = ({ cart, promotions, groups = [], viewer = visitor, at = noon, left = {} }: Case): Evaluation =>
  evaluatePromotions(cart, viewer, { promotions, groups, left: new Map(Object.entries(left)) }, at);

const plain = (fen: bigint): string => formatFen(fen).replace(/\.00$/, '');

/** An evaluation in words short enough for a table: amounts in yuan. */
export function inShort(evaluation: Evaluation) {
  const { totals, lines, gifts, services, rejected, unlocks, points, tradeIns } = evaluation;
  return {
    lines: Object.fromEntries(lines.map(({ line: { sku }, net, discounts, points: paid }) => [sku, [plain(net), ...[...discounts, ...paid].map((row) => `${row.promotion.code} ${plain(row.amount)}`)].join(' | ')])),
    payable: plain(totals.payable),
    freight: plain(totals.freight),
    discount: plain(totals.discount),
    points: `${points.spent} = ${plain(totals.points)}`,
    deposit: totals.deposit === null ? null : plain(totals.deposit),
    gifts: gifts.map(({ sku, quantity }) => `${quantity} × ${sku}`),
    services: services.map(({ sku, quantity }) => `${quantity} × ${sku}`),
    rates: Object.fromEntries(lines.map(({ line: { sku }, pointsRate }) => [sku, pointsRate / 10_000])),
    rejected: Object.fromEntries(rejected.map(({ promotion: { code }, reason }) => [code, String(reason)])),
    unlocks: Object.fromEntries(
      unlocks.map(({ promotion: { code }, missing }) => [code, missing.amount !== undefined ? `¥${plain(missing.amount)}` : missing.quantity !== undefined ? `${missing.quantity} more` : `${missing.people} people`]),
    ),
    tradeIns: Object.fromEntries(tradeIns.map(({ category, taken, quantity, most, offers }) => [category, [`${taken} of ${quantity}, ${most} at most`, ...offers.map(({ promotion: { code }, bonus }) => `${code} ${plain(bonus)}`)].join(' | ')])),
    funders: Object.fromEntries(lines.flatMap(({ discounts }) => discounts.map((row) => [row.promotion.code, row.funders.map(({ funder, amount }) => `${funder} ${plain(amount)}`).join(', ')]))),
  };
}

export type InShort = ReturnType<typeof inShort>;
