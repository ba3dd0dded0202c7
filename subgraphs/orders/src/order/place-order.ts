import { type Actor, idFrom, InvalidInput, newId, NotFound, once, refuse, requireMember, transact, unlessDone } from '@tonglu/kit';
import { emptyCart, lockOpenCart, readCart, sameLines } from '../cart/open-cart';
import { openShown } from '../checkout/shown-quote';
import type { OrdersContext } from '../context';
import { askDeliveryAddress } from '../neighbours/ask-delivery-address';
import { askQuote } from '../neighbours/ask-quote';
import { patience } from '../neighbours/patience';
import { TemporarilyUnavailable } from '../problems';
import { sameTradeIns } from '../trade-in/handed-over';
import { chooseWarehouses, type Source } from '../stock/choose-warehouses';
import { readSources, reserve, StockMoved } from '../stock/reserve';
import { admit } from './admission';
import { draftOrder, needsOf, type OrderDraft } from './draft-order';
import { isCounted, withPromotionsHeld } from './hold-promotions';
import { checkStillStands, offerShown } from './offer';
import type { OrderRow } from './order';
import type { PlaceOrderInput } from './order-inputs';
import { markOrderPaid } from './settle-order';
import { piecesWanted, refuseShortages, type Wanted, wantedOf } from './shortage';
import { writeOrder } from './write-order';

export interface Placed {
  orderId: string;
}

export interface Claim {
  actor: Actor;
  verb: string;
  input: PlaceOrderInput;
}

/** An order that was agreed on, and what it takes out of stock. */
interface Agreed {
  draft: OrderDraft;
  wanted: Wanted;
}

/** The member changed the cart meanwhile, in another window. */
class CartMoved extends Error {
  override name = 'CartMoved';
}

const longestNote = 200;
/** Each further one means that another buyer was served in between. */
const attempts = 8;

/**
 * O1: what was shown is what is charged, and what is sold is there. Everything that others know is asked
 * before the transaction; inside it stock comes last, so that buyers of the same thing wait for each other shortly.
 */
export async function placeOrder(context: OrdersContext, input: PlaceOrderInput): Promise<Placed> {
  const memberId = requireMember(context);
  const claim: Claim = { actor: context.actor, verb: 'placeOrder', input: { ...input } };
  // Refused because it was placed before, or a twin was quicker and emptied the cart? Then that order is the answer.
  return admit(context.db, () => unlessDone<Placed>(context.db, claim, () => placeNew(context, memberId, claim)));
}

async function placeNew(context: OrdersContext, memberId: string, claim: Claim): Promise<Placed> {
  const { address } = claim.input;
  const note = checkNote(claim.input.note);
  const shown = openShown(context.settings.secret, claim.input.quote);
  const offer = offerShown(context, shown.quote);
  const cart = await readCart(context.db, { memberId });
  if (cart.lines.length === 0) refuse(new InvalidInput(['input', 'quote'], { 'zh-CN': '购物车是空的', en: 'Your cart is empty' }));

  // In a rush most buyers are told here, before anything costly is asked.
  const wanted = wantedOf(offer, cart.lines, shown.gone);
  const sources = await readSources(context.db, piecesWanted(wanted));
  refuseShortages(wanted, sources);

  const { coupon, district } = offer;
  const { tradeIns } = cart;
  const [asShown, delivery] = await Promise.all([askQuote(context, cart.lines, { coupon, district, tradeIns }, patience.order), askDeliveryAddress(context, memberId, address, patience.order)]);
  // Shown for one region and sent to another: what counts is where it goes.
  const quote = delivery && district && district !== delivery.districtCode ? await askQuote(context, cart.lines, { coupon, district: delivery.districtCode, tradeIns }, patience.order) : asShown;
  if (!quote) refuse(TemporarilyUnavailable.prices());
  if (delivery === undefined) refuse(TemporarilyUnavailable.addresses(['input', 'address']));
  if (delivery === null) refuse(new NotFound(['input', 'address']));
  checkStillStands(context, offer, quote, cart.lines);

  // The same request tried again makes the same order, so that what is held for it is held once.
  const id = isCounted(quote) ? idFrom(offer.quotedAt, memberId, claim.verb, claim.input.idempotencyKey) : newId();
  const draft = draftOrder(context, { id, memberId, ordered: cart.lines, handedOver: tradeIns, offer, gone: shown.gone, quote, delivery, note });
  return withPromotionsHeld(context, claim, draft, quote, () => writeWithStock(context, memberId, claim, { draft, wanted }, sources));
}

async function writeWithStock(context: OrdersContext, memberId: string, claim: Claim, agreed: Agreed, found: readonly Source[]): Promise<Placed> {
  let sources = found;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await write(context, claim, agreed, sources);
    } catch (error) {
      // The second look finds another cart, and refuses what is no longer what was shown.
      if (error instanceof CartMoved) return placeNew(context, memberId, claim);
      if (!(error instanceof StockMoved)) throw error;
      sources = await readSources(context.db, piecesWanted(agreed.wanted));
    }
  }
  refuse(TemporarilyUnavailable.busy());
}

/** The order with its stock, or nothing. */
async function write(context: OrdersContext, claim: Claim, { draft, wanted }: Agreed, sources: readonly Source[]): Promise<Placed> {
  refuseShortages(wanted, sources);
  const plan = chooseWarehouses(needsOf(draft.lines), sources, draft.delivery.districtCode);
  if ('shortages' in plan) throw new Error('An order needs more than its offer');
  const placed: Placed = { orderId: draft.id };
  let order: OrderRow | undefined;
  const answer = await transact(context.db, (tx) => {
    order = undefined;
    return once(tx, { ...claim, foreseen: placed }, async () => {
      const cart = await lockOpenCart(tx, { memberId: draft.memberId }, draft.placedAt);
      if (!sameLines(await emptyCart(tx, cart), draft.ordered) || !sameTradeIns(cart.tradeIns, draft.handedOver)) throw new CartMoved();
      order = await writeOrder(tx, draft);
      await reserve(tx, plan.takes, draft.payBy);
      // Nobody can pay nothing: no provider takes such a payment, so waiting for one would end in a cancelled order.
      if (draft.totals.payable === 0n) await markOrderPaid(tx, context, draft.id);
      return placed;
    });
  });
  if (order && order.payable > 0n) context.loaders.order.prime(order.id, order);
  return answer;
}

function checkNote(note: string | null | undefined): string | null {
  const text = note?.trim() || null;
  if (text && text.length > longestNote) refuse(new InvalidInput(['input', 'note'], { 'zh-CN': `备注不能超过 ${longestNote} 个字`, en: `The note may have at most ${longestNote} characters` }));
  return text;
}
