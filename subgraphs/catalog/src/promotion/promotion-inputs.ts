import { DecimalScalar } from '@tonglu/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../localized-text-input';
import { PromotionKind } from './kind';
import { PromotionPhase } from './phase';
import { PromotionConditions, PromotionEffect } from './terms';

@InputType({ description: 'Who pays, in ten-thousandths that add up to 10000.' })
export class FundersInput {
  @Field(() => Int, { defaultValue: 0 })
  brand: number;
  @Field(() => Int, { defaultValue: 0 })
  dealer: number;
  @Field(() => Int, { defaultValue: 0 })
  partner: number;
}

@InputType({ description: 'What it may cost over all orders; what is left out is without limit.' })
export class PromotionBudgetInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan, 1000000000.00 at most.' })
  amount?: string | null;
  @Field(() => Int, { nullable: true, description: 'Orders.' })
  count?: number | null;
  @Field(() => Int, { nullable: true, description: 'Orders of one member.' })
  perMember?: number | null;
}

@InputType({ description: 'A draft. Of a known code it becomes the next version; what is published stays as it is until the draft takes its place.' })
export class CreatePromotionInput {
  @Field(() => String, { description: '1–40 capitals, digits and hyphens.' })
  code: string;
  @Field(() => PromotionKind)
  kind: PromotionKind;
  @Field(() => LocalizedTextInput, { description: 'Shoppers see it.' })
  name: LocalizedTextInput;
  @Field(() => PromotionPhase)
  phase: PromotionPhase;
  @Field(() => String, { nullable: true, description: 'Code of a group of the same phase.' })
  group?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'The higher has its turn first; −1000 to 1000.' })
  priority: number;
  @Field(() => String, { nullable: true, description: 'What others may refuse to be combined with.' })
  category?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Categories it is never combined with on one line, in any phase; "*" means everything.' })
  excludes: string[];
  @Field(() => PromotionConditions, { nullable: true })
  conditions?: PromotionConditions | null;
  @Field(() => [PromotionEffect], { description: '1–5.' })
  effects: PromotionEffect[];
  @Field(() => FundersInput, { nullable: true, description: 'Left out: the brand pays.' })
  funders?: FundersInput | null;
  @Field(() => Date, { nullable: true })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant without it.' })
  validUntil?: Date | null;
  @Field(() => PromotionBudgetInput, { nullable: true })
  budget?: PromotionBudgetInput | null;
  @Field(() => String)
  idempotencyKey: string;
}

@InputType()
export class PromotionVersionInput {
  @Field(() => ID)
  promotion: string;
  @Field(() => String)
  idempotencyKey: string;
}
