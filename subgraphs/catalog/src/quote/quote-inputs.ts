import { badInput } from '@tonglu/kit';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class QuoteLineInput {
  @Field(() => ID)
  variant: string;
  @Field(() => Int, { description: '1–99.' })
  quantity: number;
}

@InputType({ description: 'An old appliance that comes back.' })
export class TradeInInput {
  @Field(() => String, { description: 'Slug of its category.' })
  category: string;
  @Field(() => Int, { description: '1–99.' })
  quantity: number;
}

@ArgsType()
export class QuoteArgs {
  @Field(() => [QuoteLineInput])
  lines: QuoteLineInput[];
  @Field(() => String, { nullable: true, description: 'A code the buyer has; capitals do not matter. `coupon` of the quote says what became of it.' })
  coupon?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many points the buyer wants to spend at most (C6). Whether they are there is for members to say, when they are held.' })
  points?: number | null;
  @Field(() => String, { nullable: true, description: 'The 6-digit code of the district of delivery: some offers hold in some regions only.' })
  district?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people buy together.' })
  people?: number | null;
  @Field(() => [TradeInInput], { nullable: true, description: 'Old appliances that are handed over for new ones; at most 20 categories. `tradeIns` of the quote says which are taken (C5).' })
  tradeIns?: TradeInInput[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is paid from stored value.' })
  storedValue?: boolean | null;
}

const mostLines = 100;
const mostPieces = 99;
const mostPoints = 100_000_000;

/** A code as it is compared: buyers type it as they like. */
export const normalCoupon = (coupon: string | null | undefined): string | undefined => coupon?.trim().toUpperCase() || undefined;

/** Refuses what is out of range, by the name of the argument; `at` is where the arguments stand. */
export function checkQuoteArgs({ lines, coupon, points, district, people, tradeIns }: QuoteArgs, at = ''): void {
  if (lines.length > mostLines) throw badInput(`${at}lines`, `at most ${mostLines} lines`);
  lines.forEach(({ quantity }, index) => {
    if (quantity < 1 || quantity > mostPieces) throw badInput(`${at}lines.${index}.quantity`, `must be between 1 and ${mostPieces}`);
  });
  if (coupon && coupon.length > 60) throw badInput(`${at}coupon`, 'at most 60 characters');
  if (typeof points === 'number' && (points < 0 || points > mostPoints)) throw badInput(`${at}points`, `must be between 0 and ${mostPoints}`);
  if (district && !/^\d{6}$/.test(district)) throw badInput(`${at}district`, 'must be the 6 digits of a district code');
  if (typeof people === 'number' && (people < 1 || people > 1_000)) throw badInput(`${at}people`, 'must be between 1 and 1000');
  if ((tradeIns?.length ?? 0) > 20) throw badInput(`${at}tradeIns`, 'at most 20');
  tradeIns?.forEach(({ quantity }, index) => {
    if (quantity < 1 || quantity > mostPieces) throw badInput(`${at}tradeIns.${index}.quantity`, `must be between 1 and ${mostPieces}`);
  });
}
