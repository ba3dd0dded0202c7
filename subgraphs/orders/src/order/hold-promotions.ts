import { Money, recall, Refused, refuse } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askHold, askRelease } from '../neighbours/ask-holds';
import { askQuote, type Quote } from '../neighbours/ask-quote';
import { patience } from '../neighbours/patience';
import { TemporarilyUnavailable } from '../problems';
import type { OrderDraft } from './draft-order';
import { PromotionExhausted } from './order-problems';
import type { Claim, Placed } from './place-order';

/** A payment that is on its way when the time is over still finds what was held for it. */
const graceMs = 10 * 60_000;

/** A key that stands for another request says nothing of this one's order. */
async function isPlaced({ db }: OrdersContext, claim: Claim, { id }: OrderDraft): Promise<boolean> {
  try {
    return (await recall<Placed>(db, claim))?.orderId === id;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** Whether something applies whose uses are counted. */
export const isCounted = ({ promotions }: Quote): boolean => promotions.some(({ budgeted }) => budgeted);

/**
 * Has the budgets of promotions held before the order is written, and given back where nothing comes of it. Most orders
 * have none that are counted and go straight on. What is held is settled by the order's own events; a crash anywhere
 * leaves only holds that expire.
 */
export async function withPromotionsHeld(context: OrdersContext, claim: Claim, draft: OrderDraft, quote: Quote, place: () => Promise<Placed>): Promise<Placed> {
  if (!isCounted(quote)) return place();
  // What was placed before has had its hold; to hold again would take the budget once more.
  const placed = await recall<Placed>(context.db, claim);
  if (placed) return placed;
  const held = await askHold(context, draft.id, quote.token, new Date(draft.payBy.getTime() + graceMs));
  if (!held) refuse(TemporarilyUnavailable.prices());
  if (!held.held) {
    const again = await askQuote(context, draft.ordered, { coupon: draft.coupon, district: draft.delivery.districtCode, tradeIns: draft.handedOver }, patience.order);
    const names = draft.benefits.promotions.filter(({ code }) => held.exhausted.includes(code)).map(({ name }) => name);
    if (!again) refuse(TemporarilyUnavailable.prices());
    refuse(new PromotionExhausted(names, Money.parse(again.totals.payable.amount)));
  }
  try {
    return await place();
  } catch (error) {
    // A twin of this request may have placed the order that the hold is for. And who cannot know whether it was placed leaves the hold to its time.
    if (error instanceof Refused && !(await isPlaced(context, claim, draft))) await askRelease(context, draft.id);
    throw error;
  }
}
