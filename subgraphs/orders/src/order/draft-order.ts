import { newId } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import type { Quote } from '../neighbours/ask-quote';
import type { Benefits } from '../promotion/order-line-discount';
import { type GiftKey, giftKey } from '../promotion/gift-key';
import type { Need } from '../stock/choose-warehouses';
import type { HandedOver } from '../trade-in/handed-over';
import { type Composed, type Pieces, piecesOf } from '../stock/pieces';
import type { DeliveryAddress } from './delivery-address';
import type { Offer } from './offer';
import type { OrderLineComponentRow } from './order-line-component';

export interface OrderLineDraft extends Composed {
  id: string;
  sku: string;
  name: string;
  options: string[];
  unitPrice: bigint;
  total: bigint;
  discounts: Offer['lines'][number]['discounts'];
  /** Code of the promotion that gives it for nothing. */
  promotion: string | null;
  components: Omit<OrderLineComponentRow, 'orderLineId'>[];
}

/** An order that is about to be placed. */
export interface OrderDraft {
  id: string;
  memberId: string;
  channel: string;
  placedAt: Date;
  payBy: Date;
  totals: Offer['totals'];
  delivery: DeliveryAddress;
  note: string | null;
  quote: string;
  coupon: string | null;
  benefits: Benefits;
  /** What is in the cart. */
  ordered: readonly Pieces[];
  /** Old appliances that the cart hands over, and those of them that are collected. */
  handedOver: readonly HandedOver[];
  collected: Offer['tradeIns'];
  /** What was ordered, then what comes along without charge. */
  lines: OrderLineDraft[];
}

interface Agreed {
  id: string;
  memberId: string;
  ordered: readonly Pieces[];
  handedOver: readonly HandedOver[];
  offer: Offer;
  /** What the offer gives along and was shown as gone. */
  gone: ReadonlySet<GiftKey>;
  /** Names of what is ordered. */
  quote: Quote;
  delivery: DeliveryAddress;
  note: string | null;
}

/** Amounts come from the sealed offer, words from the quote. */
export function draftOrder({ clock, settings }: OrdersContext, { id, memberId, ordered, handedOver, offer, gone, quote, delivery, note }: Agreed): OrderDraft {
  const placedAt = clock.now();
  const payBy = new Date(placedAt.getTime() + settings.payMinutes * 60_000);
  const isThere = (given: FreeOffer): boolean => !gone.has(giftKey(given));
  const [gifts, services] = [offer.gifts.filter(isThere), offer.services.filter(isThere)];
  const given = new Set([...gifts, ...services].map(({ code }) => code));
  const lost = new Set([...offer.gifts, ...offer.services].map(({ code }) => code).filter((code) => !given.has(code)));
  const lines = [...ordered.map((each) => orderedLine(each, offer, quote)), ...freeLines([...gifts, ...besides(ordered, services)], quote)];
  const benefits = {
    // A promotion of which nothing but a gift that is gone remains gives nothing.
    promotions: offer.promotions.filter(({ code, amount }) => amount > 0n || !lost.has(code)).map(({ code, name, amount }) => ({ code, name, amount: amount.toString() })),
    gifts: gifts.map(freeItem),
    services: services.map(freeItem),
  };
  return { id, memberId, channel: offer.channel, placedAt, payBy, totals: offer.totals, delivery, note, quote: offer.token, coupon: offer.coupon, benefits, ordered, handedOver, collected: offer.tradeIns, lines };
}

function orderedLine({ variantId, quantity }: Pieces, offer: Offer, quote: Quote): OrderLineDraft {
  const words = quote.lines.find(({ variant }) => variant?.id === variantId);
  const amounts = offer.lines.find((line) => line.variantId === variantId);
  if (!words?.sku || !words.name || amounts?.unitPrice == null || amounts.subtotal === null) throw new Error(`The quote lacks ${variantId}`);
  const { kind, unitPrice, subtotal: total, discounts } = amounts;
  return { id: newId(), variantId, quantity, kind, sku: words.sku, name: words.name, options: words.options, unitPrice, total, discounts, promotion: null, components: componentsOf(amounts, words.components) };
}

type FreeOffer = Offer['gifts'][number];

/** What stands in the cart as a line of its own, at no charge, is not sent twice. */
function besides(ordered: readonly Pieces[], services: readonly FreeOffer[]): FreeOffer[] {
  const inCart = new Map(ordered.map(({ variantId, quantity }) => [variantId, quantity]));
  return services.flatMap((service) => {
    const there = Math.min(service.quantity, (service.variantId && inCart.get(service.variantId)) || 0);
    if (service.variantId) inCart.set(service.variantId, (inCart.get(service.variantId) ?? 0) - there);
    return service.quantity > there ? [{ ...service, quantity: service.quantity - there }] : [];
  });
}

/** What has gone off sale meanwhile stays a promise of the order without a line: there is nothing to send. */
function freeLines(free: readonly FreeOffer[], quote: Quote): OrderLineDraft[] {
  return free.flatMap((given) => {
    const { variantId, kind, quantity, code, sku } = given;
    const words = [...quote.gifts, ...quote.services].find((extra) => extra.promotion.code === code && extra.sku === sku);
    if (!variantId || !words?.name) return [];
    return [{ id: newId(), variantId, quantity, kind, sku, name: words.name, options: words.options, unitPrice: 0n, total: 0n, discounts: [], promotion: code, components: componentsOf(given, words.components) }];
  });
}

const componentsOf = ({ components }: Pick<FreeOffer, 'components'>, words: readonly { id: string; sku: string; name: string; options: string[] }[]): OrderLineDraft['components'] =>
  components.map((component) => {
    const named = words.find(({ id }) => id === component.variantId);
    if (!named) throw new Error(`The quote lacks ${component.variantId}`);
    return { ...component, sku: named.sku, name: named.name, options: named.options };
  });

const freeItem = ({ code, sku, variantId, name, quantity }: FreeOffer): Benefits['gifts'][number] => ({ code, sku, variant: variantId, name, quantity });

/** What each line takes out of stock. */
export const needsOf = (lines: readonly (Composed & { id: string })[]): Need[] => lines.flatMap((line) => piecesOf(line).map((pieces) => ({ ...pieces, id: line.id })));
