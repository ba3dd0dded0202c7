import { canonicalJson, InvalidInput, Money, openJson, refuse } from '@tonglu/kit';
import { z } from 'zod';
import type { OrdersContext } from '../context';
import { type Quote, quoteLineOf } from '../neighbours/ask-quote';
import { NotForSale } from '../problems';
import { QuoteChanged } from './order-problems';

const fen = z.string().regex(/^\d+$/).transform(BigInt);

const text = z.object({ 'zh-CN': z.string(), en: z.string().optional() });
const discountShape = z.object({
  promotion: z.string(),
  code: z.string(),
  version: z.number(),
  name: text,
  phase: z.string(),
  amount: fen,
  funders: z.object({ brand: fen.default(0n), dealer: fen.default(0n), partner: fen.default(0n) }),
});
const componentShape = z
  .object({ variant: z.string(), kind: z.string(), quantity: z.number().int().positive(), share: fen, net: fen })
  .transform(({ variant, ...component }) => ({ variantId: variant, ...component }));
const composed = { kind: z.string().nullable(), components: z.array(componentShape) };
const extraShape = z
  .object({ code: z.string(), sku: z.string(), variant: z.string().nullable(), name: text.nullable(), quantity: z.number(), ...composed })
  .transform(({ variant, ...extra }) => ({ variantId: variant, ...extra }));

/** What catalog seals into a quote's token: everything that decides what is charged, amounts in fen. */
const offerShape = z.object({
  channel: z.string(),
  quotedAt: z.string().transform((at) => new Date(at)),
  coupon: z.string().nullable(),
  district: z.string().nullable(),
  expiresAt: z.string().transform((at) => new Date(at)),
  lines: z.array(
    z
      .object({ variant: z.string(), quantity: z.number().int().positive(), unitPrice: fen.nullable(), subtotal: fen.nullable(), net: fen.nullable(), discounts: z.array(discountShape), ...composed })
      .transform(({ variant, ...line }) => ({ variantId: variant, ...line })),
  ),
  gifts: z.array(extraShape),
  services: z.array(extraShape),
  // What was sealed before trade-ins were kept has none.
  tradeIns: z.array(z.object({ category: z.string(), name: text, quantity: z.number().int().positive() })).default([]),
  promotions: z.array(z.object({ code: z.string(), version: z.number(), name: text, amount: fen, budgeted: z.boolean() })),
  totals: z.object({ items: fen, discount: fen, points: fen, freight: fen, freightDiscount: fen, payable: fen }),
});

/** Opened, with the token it was sealed in. */
export type Offer = z.infer<typeof offerShape> & { token: string };

function openOffer(secret: string, token: string): Offer | undefined {
  const { data } = offerShape.safeParse(openJson(secret, 'quote', token));
  return data && { ...data, token };
}

/** The offer that the buyer saw; a token that catalog has not sealed is refused. */
export function offerShown({ settings }: OrdersContext, token: string): Offer {
  const offer = openOffer(settings.secret, token);
  if (offer) return offer;
  refuse(new InvalidInput(['input', 'quote'], { 'zh-CN': '报价凭证无效，请返回结算页重新获取', en: 'This is not a quote of ours: get one from checkout' }));
}

/** I30: refuses unless the offer shown still stands: not expired, and the same to the fen as one made now for the cart as it is now. */
export function checkStillStands(context: OrdersContext, shown: Offer, fresh: Quote, ordered: readonly { variantId: string }[]): void {
  const notForSale = ordered.map(({ variantId }) => quoteLineOf(fresh, variantId)).filter((line) => !line?.forSale);
  if (notForSale.length > 0) refuse(...notForSale.map((line) => new NotForSale(line?.variant)));
  const now = openOffer(context.settings.secret, fresh.token);
  if (!now) throw new Error('Catalog seals quotes with another secret');
  if (shown.expiresAt <= context.clock.now() || terms(shown) !== terms(now)) refuse(new QuoteChanged(new Money(now.totals.payable)));
}

function terms({ channel, lines, gifts, services, tradeIns, promotions, totals }: Offer): string {
  return canonicalJson({ channel, gifts, services, tradeIns, promotions, totals, lines: [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1)) });
}
