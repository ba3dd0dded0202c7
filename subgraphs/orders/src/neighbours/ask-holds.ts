import type { Context } from '@tonglu/kit';
import { HoldPromotionsDocument, type HoldPromotionsMutation, ReleasePromotionsDocument } from './catalog.generated';
import { patience } from './patience';

export type Held = HoldPromotionsMutation['holdPromotions'];

/** Has catalog hold the budgets of what a quote applies. Undefined where it does not answer in time; asked again for the same order, it holds once. */
export async function askHold(context: Pick<Context, 'ask' | 'log'>, order: string, quote: string, until: Date): Promise<Held | undefined> {
  try {
    return (await context.ask('catalog', HoldPromotionsDocument, { order, quote, until: until.toISOString() }, patience.order)).holdPromotions;
  } catch (error) {
    context.log.warn({ err: error }, 'promotions were not held');
    return undefined;
  }
}

/** Nothing came of the order. Where this is not heard, the hold expires by itself. */
export async function askRelease(context: Pick<Context, 'ask' | 'log'>, order: string): Promise<void> {
  try {
    await context.ask('catalog', ReleasePromotionsDocument, { order }, patience.order);
  } catch (error) {
    context.log.warn({ err: error }, 'held promotions are left to expire');
  }
}
