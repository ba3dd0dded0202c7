import { InvalidInput, type Problem } from '@tonglu/kit';
import { z } from 'zod';
import { effectsOfKind, PromotionKind } from './kind';
import { PromotionPhase } from './phase';
import { amountShape, conditionsShape, countShape } from './rules/conditions';
import { effectShape, phasesOfEffect } from './rules/effects';
import { fundersShape } from './rules/funders';

export const codeShape = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/, 'must be 1–40 capitals, digits or hyphens');
const nameShape = z.strictObject({ 'zh-CN': z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(120).optional() });
const categoryShape = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be 1–40 small letters, digits or hyphens');

/** What counts uses: at least one of them, or none at all. */
const budgetShape = z.strictObject({ amount: amountShape.optional(), count: countShape.optional(), perMember: countShape.optional() });

/** A promotion before it is published: everything but its version and what became of it. */
export const draftShape = z
  .strictObject({
    code: codeShape,
    kind: z.enum(PromotionKind),
    name: nameShape,
    phase: z.enum(PromotionPhase),
    group: codeShape.optional(),
    priority: z.int().min(-1_000).max(1_000).default(0),
    category: categoryShape.optional(),
    excludes: z.array(z.union([z.literal('*'), categoryShape])).max(20).default([]),
    conditions: conditionsShape.default({}),
    effects: z.array(effectShape).min(1).max(5),
    funders: fundersShape.default({ brand: 10_000, dealer: 0, partner: 0 }),
    validFrom: z.date().optional(),
    validUntil: z.date().optional(),
    budget: budgetShape.default({}),
  })
  .check(({ value, issues }) => {
    const wrong = (path: (string | number)[], en: string, zh: string) => issues.push({ code: 'custom', input: value, path, message: en, params: { zh } });
    const { kind, phase, effects, conditions, budget, validFrom, validUntil } = value;
    effects.forEach((effect, index) => {
      if (!effectsOfKind[kind].includes(effect.kind)) wrong(['effects', index, 'kind'], `${kind} cannot do this; it can do ${effectsOfKind[kind].join(', ')}`, `${kind} 不能使用该效果，可用：${effectsOfKind[kind].join('、')}`);
      if (!phasesOfEffect[effect.kind].includes(phase)) wrong(['phase'], `${effect.kind} belongs into ${phasesOfEffect[effect.kind].join(', ')}`, `${effect.kind} 只能用于阶段 ${phasesOfEffect[effect.kind].join('、')}`);
    });
    if (validFrom && validUntil && validFrom >= validUntil) wrong(['validUntil'], 'must be after validFrom', '须晚于开始时间');
    if (kind === PromotionKind.FLASH_SALE && !validUntil) wrong(['validUntil'], 'a flash sale has an end', '秒杀须有结束时间');
    if (kind === PromotionKind.TRIAL && budget.perMember === undefined) wrong(['budget', 'perMember'], 'a trial order is so many per member', '试单须限定每位会员次数');
    if (kind === PromotionKind.COUPON && conditions.coupon === undefined) wrong(['conditions', 'coupon'], 'a coupon has a code', '优惠券须有优惠码');
    if (phase === PromotionPhase.COUPON && conditions.coupon === undefined) wrong(['conditions', 'coupon'], 'what applies in the phase COUPON needs a code', 'COUPON 阶段须有优惠码');
    // Two orders placed before the first is paid are both a first order; the count per member is exact.
    if (conditions.firstOrder && budget.perMember !== 1) wrong(['budget', 'perMember'], 'what holds for a first order is 1 per member', '首单优惠每位会员限 1 次');
    if (conditions.minQuantity !== undefined && conditions.maxQuantity !== undefined && conditions.minQuantity > conditions.maxQuantity) wrong(['conditions', 'maxQuantity'], 'must not be below minQuantity', '不能小于最少件数');
  });

/** As it is given: names of enums as plain words. */
export type PromotionDraft = Omit<z.input<typeof draftShape>, 'kind' | 'phase'> & { kind: `${PromotionKind}`; phase: `${PromotionPhase}` };
export type CheckedDraft = z.output<typeof draftShape>;

const { localeError: inChinese } = z.locales.zhCN();

/** Every field that is wrong, in both languages. */
export function checkDraft(draft: unknown): { checked: CheckedDraft } | { problems: Problem[] } {
  const parsed = draftShape.safeParse(draft);
  if (parsed.success) return { checked: parsed.data };
  const chinese = draftShape.safeParse(draft, { error: inChinese }).error?.issues ?? [];
  return {
    problems: parsed.error.issues.map((issue, index) => {
      const zh = issue.code === 'custom' ? (issue.params?.zh as string | undefined) : chinese[index]?.message;
      return new InvalidInput(['input', ...issue.path.map(String)], { 'zh-CN': zh ?? issue.message, en: issue.message });
    }),
  };
}

