import { DecimalScalar, formatFen, parseFen } from '@tonglu/kit';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { effectKinds } from './rules/effects';

export const EffectKindEnum = Object.fromEntries(effectKinds.map((kind) => [kind, kind]));
registerEnumType(EffectKindEnum, {
  name: 'PromotionEffectKind',
  description: 'What a promotion does. Each kind takes the fields that its description names.',
  valuesConfig: {
    PERCENT_OFF: { description: '`percent`, at most `maxAmount`.' },
    AMOUNT_OFF: { description: '`amount`, `per` PIECE or ORDER.' },
    FIXED_PRICE: { description: '`price` of a piece.' },
    GROUP_PRICE: { description: '`prices` by the number of people.' },
    PRESALE: { description: 'Per piece: `deposit` counts as `worth`.' },
    SPEND_AND_SAVE: { description: '`tiers`; with `repeat` for every so much, `atMost` times.' },
    BUNDLE_PRICE: { description: '`components` for `price`, `atMost` sets.' },
    FREE_SERVICE: { description: '`sku` of the service.' },
    TRADE_IN_BONUS: { description: '`amount` for each appliance that comes back.' },
    POINTS_PAY: { description: '`points` are worth `amount`, in steps of `step`, for at most `maxShare` of the goods.' },
    FREE_FREIGHT: { description: '`upTo`.' },
    GIFT: { description: '`sku`, `quantity`, once or `everyPieces` or `everyAmount`.' },
    POINTS_MULTIPLIER: { description: '`rate` in ten-thousandths.' },
  },
});

const text = { nullable: true } as const;
const decimal = { nullable: true, description: 'Yuan, 1000000000.00 at most.' } as const;

@InputType('PromotionItemsInput')
@ObjectType('PromotionItems', { simpleResolvers: true, description: 'Which items: any that is named in one of the lists; without lists every item; never what `except` names.' })
export class PromotionItems {
  @Field(() => [String], text)
  skus?: string[];
  @Field(() => [String], { nullable: true, description: 'Codes of products.' })
  products?: string[];
  @Field(() => [String], { nullable: true, description: 'Slugs; everything below a category is in it.' })
  categories?: string[];
  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  brands?: string[];
  @Field(() => PromotionItems, text)
  except?: PromotionItems;
}

@InputType('PromotionHoursInput')
@ObjectType('PromotionHours', { simpleResolvers: true, description: 'Days of the week and a time of day, Asia/Shanghai.' })
export class PromotionHours {
  @Field(() => [Int], { nullable: true, description: '1 = Monday … 7 = Sunday.' })
  days?: number[];
  @Field(() => String, { nullable: true, description: 'e.g. "20:00".' })
  from?: string;
  @Field(() => String, { nullable: true, description: 'Up to "24:00".' })
  until?: string;
}

@InputType('PromotionConditionsInput')
@ObjectType('PromotionConditions', { simpleResolvers: true, description: 'Everything that must be so; what is left out does not matter (C5).' })
export class PromotionConditions {
  @Field(() => PromotionItems, { nullable: true, description: 'Which lines count and earn.' })
  items?: PromotionItems;
  @Field(() => Int, { nullable: true, description: 'Pieces over the lines that count.' })
  minQuantity?: number;
  @Field(() => Int, { nullable: true, description: 'With more pieces it does not apply.' })
  maxQuantity?: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan over the lines that count, after the phases before.' })
  minAmount?: string;
  @Field(() => Boolean, { nullable: true, description: 'Signed in.' })
  members?: true;
  @Field(() => [String], text)
  memberTiers?: string[];
  @Field(() => [String], text)
  segments?: string[];
  @Field(() => [String], text)
  channels?: string[];
  @Field(() => [String], { nullable: true, description: 'First 2, 4 or 6 digits of district codes.' })
  regions?: string[];
  @Field(() => [String], text)
  stores?: string[];
  @Field(() => PromotionHours, text)
  hours?: PromotionHours;
  @Field(() => Boolean, { nullable: true, description: 'The member has never paid an order before.' })
  firstOrder?: true;
  @Field(() => String, { nullable: true, description: '4–24 capitals or digits.' })
  coupon?: string;
  @Field(() => Boolean, { nullable: true, description: 'Paid from stored value.' })
  storedValue?: true;
}

@InputType('PromotionTierInput')
@ObjectType('PromotionTier', { simpleResolvers: true, description: 'From so much or so many on, so much off.' })
export class PromotionTier {
  @Field(() => DecimalScalar, decimal)
  fromAmount?: string;
  @Field(() => Int, text)
  fromQuantity?: number;
  @Field(() => DecimalScalar, decimal)
  amount?: string;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths.' })
  percent?: number;
}

@InputType('PromotionComponentInput')
@ObjectType('PromotionComponent', { simpleResolvers: true, description: 'So many pieces of these items.' })
export class PromotionComponent {
  @Field(() => PromotionItems)
  items: PromotionItems;
  @Field(() => Int)
  quantity: number;
}

@InputType('PromotionGroupPriceInput')
@ObjectType('PromotionGroupPrice', { simpleResolvers: true })
export class PromotionGroupPrice {
  @Field(() => Int)
  people: number;
  @Field(() => DecimalScalar, { description: 'Yuan.' })
  price: string;
}

@InputType('PromotionEffectInput')
@ObjectType('PromotionEffect', { simpleResolvers: true, description: 'What a promotion does; `kind` tells which fields it takes.' })
export class PromotionEffect {
  @Field(() => EffectKindEnum)
  kind: string;
  @Field(() => Int, { nullable: true, description: 'What is taken off, in ten-thousandths: 1000 is 10 %.' })
  percent?: number;
  @Field(() => DecimalScalar, decimal)
  amount?: string;
  @Field(() => DecimalScalar, decimal)
  maxAmount?: string;
  @Field(() => String, { nullable: true, description: 'PIECE or ORDER.' })
  per?: string;
  @Field(() => DecimalScalar, decimal)
  price?: string;
  @Field(() => [PromotionGroupPrice], text)
  prices?: PromotionGroupPrice[];
  @Field(() => DecimalScalar, decimal)
  deposit?: string;
  @Field(() => DecimalScalar, decimal)
  worth?: string;
  @Field(() => [PromotionTier], text)
  tiers?: PromotionTier[];
  @Field(() => Boolean, text)
  repeat?: boolean;
  @Field(() => Int, text)
  atMost?: number;
  @Field(() => [PromotionComponent], text)
  components?: PromotionComponent[];
  @Field(() => String, text)
  sku?: string;
  @Field(() => Int, text)
  quantity?: number;
  @Field(() => Int, text)
  points?: number;
  @Field(() => Int, text)
  step?: number;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths of the goods.' })
  maxShare?: number;
  @Field(() => DecimalScalar, decimal)
  upTo?: string;
  @Field(() => Int, text)
  everyPieces?: number;
  @Field(() => DecimalScalar, decimal)
  everyAmount?: string;
  @Field(() => Int, { nullable: true, description: 'Ten-thousandths: 20000 is twice the points.' })
  rate?: number;
}

/** Fields that are yuan outside and fen inside. */
const amounts = new Set(['minAmount', 'fromAmount', 'amount', 'maxAmount', 'price', 'deposit', 'worth', 'upTo', 'everyAmount']);

/** Terms as they come in, as the rules want them: plain, without what was not given, amounts in fen. */
export const fromTerms = (terms: unknown): unknown => mapTerms(terms, (key, value) => (amounts.has(key) && typeof value === 'string' ? Number(parseFen(value)) : value));

/** The rules' own form as it goes out. */
export const toTerms = <T>(rules: unknown): T => mapTerms(rules, (key, value) => (amounts.has(key) && typeof value === 'number' ? formatFen(BigInt(value)) : value)) as T;

function mapTerms(value: unknown, convert: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => mapTerms(each, convert));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, convert(key, mapTerms(each, convert))]),
  );
}
