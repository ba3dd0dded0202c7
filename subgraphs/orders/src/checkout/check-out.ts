import { InvalidInput, NotFound, type Problem } from '@tonglu/kit';
import { noTotals, totalsOf } from '../cart/cart-types';
import { goneInCart } from '../cart/cart-stock';
import { findCart } from '../cart/find-cart';
import { lineProblems } from '../cart/line-problems';
import type { OrdersContext } from '../context';
import type { GiftKey } from '../promotion/gift-key';
import { noOffers, showOffers } from '../promotion/show-offers';
import { askQuote } from '../neighbours/ask-quote';
import { askDeliveryAddress } from '../neighbours/ask-delivery-address';
import type { DeliveryAddress } from '../order/delivery-address';
import { NotForSale, TemporarilyUnavailable } from '../problems';
import type { Checkout } from './checkout';
import { sealShown } from './shown-quote';

/** Looks at the viewer's cart as `placeOrder` will: same quote, same stock, same address. */
export async function checkOut(context: OrdersContext, address: string | null): Promise<Checkout> {
  const { loaders, locale, settings } = context;
  const cart = await findCart(context);
  const lines = await loaders.cartLines.load(cart.id);
  const delivery = await deliveryFor(context, address);
  if (lines.length > 0 && delivery && !('code' in delivery)) {
    // Some offers hold in some regions only: from here on the cart's quote is the one for this address.
    const terms = await loaders.cartTerms.load(cart.id);
    loaders.cartQuote.prime(cart.id, (await askQuote(context, lines, { ...terms, district: delivery.districtCode })) ?? null);
  }
  const quote = lines.length > 0 ? await loaders.cartQuote.load(cart.id) : undefined;
  const ofLines = (await Promise.all(lines.map((line) => lineProblems(context, line)))).flat();
  const problems = [...(delivery instanceof Object && 'code' in delivery ? [delivery] : []), ...ofLines];
  if (lines.length === 0) problems.push(new InvalidInput([], { 'zh-CN': '购物车是空的', en: 'Your cart is empty' }));
  if (quote === null) problems.push(TemporarilyUnavailable.prices());
  const gone = quote ? await goneInCart(loaders, quote) : new Set<GiftKey>();
  const usable = quote && !ofLines.some((problem) => problem instanceof NotForSale) ? quote : undefined;
  return {
    lines,
    address: delivery && !('code' in delivery) ? delivery : null,
    offers: quote ? showOffers(context, quote, gone) : lines.length === 0 ? noOffers() : null,
    totals: quote ? totalsOf(quote) : lines.length === 0 ? noTotals() : null,
    quote: usable ? sealShown(settings.secret, { quote: usable.token, gone }) : null,
    quotedUntil: usable ? new Date(usable.expiresAt) : null,
    problems: problems.map((problem) => problem.speak(locale)),
  };
}

async function deliveryFor(context: OrdersContext, address: string | null): Promise<DeliveryAddress | Problem | null> {
  if (!address) return null;
  const { memberId } = context.actor;
  const found = memberId ? await askDeliveryAddress(context, memberId, address) : null;
  if (found === undefined) return TemporarilyUnavailable.addresses(['address']);
  return found ?? new NotFound(['address'], { 'zh-CN': '没有这个收货地址', en: 'There is no such address' });
}
