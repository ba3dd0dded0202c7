import { DecimalScalar, formatFen, inLocale, isId, type Locale, type LocalizedText } from '@tonglu/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { PromotionKind } from './kind';
import { PromotionPhase } from './phase';
import type { PromotionRecord } from './promotion-record';
import { promotionColumns } from './promotion.loaders';
import { PromotionConditions, PromotionEffect, toTerms } from './terms';
import { PromotionStatus } from './status';
import { inWords } from './words';

@ObjectType({ simpleResolvers: true, description: 'Who pays, in ten-thousandths that add up to 10000.' })
export class FunderShares {
  @Field(() => Int)
  brand: number;
  @Field(() => Int)
  dealer: number;
  @Field(() => Int)
  partner: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a promotion may cost over all orders and versions, and what it has. Orders that hold a part of it count.' })
export class PromotionBudgetState {
  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  amount?: string;
  @Field(() => Int, { nullable: true, description: 'Orders.' })
  count?: number;
  @Field(() => Int, { nullable: true, description: 'Orders of one member.' })
  perMember?: number;
  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amountUsed: string;
  @Field(() => Int)
  countUsed: number;
}

@ObjectType({ simpleResolvers: true, description: 'A version of a promotion, for those who run them (C5).' })
export class Promotion {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => Int)
  version: number;
  @Field(() => PromotionStatus)
  status: PromotionStatus;
  @Field(() => PromotionKind)
  kind: PromotionKind;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'What it gives, in words.' })
  label: string;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => String, { nullable: true, description: 'Code of its group.' })
  group: string | null;
  @Field(() => Int)
  priority: number;
  @Field(() => String, { nullable: true })
  category: string | null;
  @Field(() => [String])
  excludes: readonly string[];
  @Field(() => PromotionConditions)
  conditions: PromotionConditions;
  @Field(() => [PromotionEffect])
  effects: PromotionEffect[];
  @Field(() => FunderShares)
  funders: FunderShares;
  @Field(() => Date, { nullable: true })
  validFrom: Date | null;
  @Field(() => Date, { nullable: true })
  validUntil: Date | null;
  @Field(() => PromotionBudgetState)
  budget: PromotionBudgetState;
}

interface PromotionRow extends PromotionRecord {
  status: PromotionStatus;
  name: LocalizedText;
  amountLimit: bigint | null;
  countLimit: number | null;
  memberLimit: number | null;
  amountUsed: bigint | null;
  countUsed: number | null;
}

const select = `
  select promotion.*, used.amount_used as "amountUsed", used.count_used as "countUsed"
  from (select ${promotionColumns}, status, amount_limit as "amountLimit", count_limit as "countLimit", member_limit as "memberLimit", created_at from promotion) promotion
  left join promotion_budget used using (code)`;
const most = 500;

/** The newest versions first. */
export async function listPromotions({ db, locale }: CatalogContext, status: PromotionStatus | null): Promise<Promotion[]> {
  const rows = await db.rows<PromotionRow>(`${select} where $1::text is null or status = $1 order by created_at desc, code limit ${most}`, [status], 'promotions-list');
  return rows.map((row) => show(row, locale));
}

export async function findPromotion({ db, locale }: CatalogContext, id: string): Promise<Promotion | null> {
  const row = isId(id) ? await db.row<PromotionRow>(`${select} where id = $1`, [id], 'promotion-by-id') : undefined;
  return row ? show(row, locale) : null;
}

const show = ({ amountLimit, countLimit, memberLimit, amountUsed, countUsed, ...row }: PromotionRow, locale: Locale): Promotion => ({
  ...row,
  name: inLocale(row.name, locale),
  label: inLocale(inWords(row), locale),
  conditions: toTerms<PromotionConditions>(row.conditions),
  effects: toTerms<PromotionEffect[]>(row.effects),
  budget: {
    amount: amountLimit === null ? undefined : formatFen(amountLimit),
    count: countLimit ?? undefined,
    perMember: memberLimit ?? undefined,
    amountUsed: formatFen(amountUsed ?? 0n),
    countUsed: countUsed ?? 0,
  },
});
