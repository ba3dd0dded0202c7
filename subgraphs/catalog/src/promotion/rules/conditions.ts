import { formatFen } from '@tonglu/kit';
import { z } from 'zod';
import { mostMoney } from '../../money-bounds';
import { itemsShape } from './items';

/** Fen, in refusals yuan: what is wrong is said as it was given. */
export const amountShape = z
  .int()
  .refine((fen) => fen >= 1 && fen <= Number(mostMoney), { message: `must be above zero, ${formatFen(mostMoney)} at most`, params: { zh: `须大于零，至多 ${formatFen(mostMoney)}` } });
export const countShape = z.int().min(1).max(100_000);
const words = z.array(z.string().min(1).max(60)).min(1).max(500).optional();
const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day like "20:00"');

/** Everything that must be so. What is left out does not matter. */
export const conditionsShape = z.strictObject({
  /** Which lines count and earn; all where it is left out. */
  items: itemsShape.optional(),
  /** Pieces over the lines that count. */
  minQuantity: countShape.optional(),
  /** With more pieces than this it does not apply: so many for each order. */
  maxQuantity: countShape.optional(),
  /** Fen over the lines that count, after the phases before. */
  minAmount: amountShape.optional(),
  /** Signed in. */
  members: z.literal(true).optional(),
  memberTiers: words,
  /** In any of these. */
  segments: words,
  channels: words,
  /** First digits of district codes: "44" is a province, "4406" a city. */
  regions: z.array(z.string().regex(/^(\d{2}|\d{4}|\d{6})$/, 'must be 2, 4 or 6 digits of a district code')).min(1).max(500).optional(),
  stores: words,
  /** Inside the validity: on these days of the week (1 = Monday … 7 = Sunday) and between these times, Asia/Shanghai. */
  hours: z
    .strictObject({ days: z.array(z.int().min(1).max(7)).min(1).optional(), from: timeOfDay.default('00:00'), until: timeOfDay.default('24:00') })
    .refine(({ from, until }) => from < until, { path: ['until'], message: 'must be after from' })
    .optional(),
  /** The member has never paid an order before. */
  firstOrder: z.literal(true).optional(),
  /** Given by the buyer; capitals and digits. */
  coupon: z.string().regex(/^[A-Z0-9]{4,24}$/, 'must be 4–24 capitals or digits').optional(),
  /** The order is paid from stored value. */
  storedValue: z.literal(true).optional(),
});

export type Conditions = z.infer<typeof conditionsShape>;
