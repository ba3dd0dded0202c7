import { Money, Problem } from '@tonglu/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { quoteLineOf } from '../neighbours/ask-quote';
import { LineDiscount } from '../promotion/promotion-types';
import { showDiscounts } from '../promotion/show-offers';
import { Variant } from '../variant/variant';
import { CartLine } from './cart-line';
import { lineProblems } from './line-problems';

type CartLineRow = CartLine & object;

@Resolver(() => CartLine)
export class CartLineResolver {
  @FieldResolver(() => Variant, { nullable: true, description: 'Null where it does not exist for this viewer, or no longer, and while the catalog does not answer.' })
  async variant(@Root() { cartId, variantId }: CartLineRow, @Ctx() { loaders }: OrdersContext): Promise<Variant | null> {
    const quote = await loaders.cartQuote.load(cartId);
    return quote && !quoteLineOf(quote, variantId) ? null : { id: variantId };
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Now, for one piece; null where there is no price at the moment.' })
  async unitPrice(@Root() line: CartLineRow, @Ctx() { loaders }: OrdersContext): Promise<Money | null> {
    const quote = await loaders.cartQuote.load(line.cartId);
    const price = quote && quoteLineOf(quote, line.variantId)?.unitPrice;
    return price ? Money.parse(price.amount) : null;
  }

  @FieldResolver(() => Money, { nullable: true, description: '`unitPrice` × `quantity`; null where there is no price at the moment.' })
  async subtotal(@Root() line: CartLineRow, @Ctx() { loaders }: OrdersContext): Promise<Money | null> {
    const quote = await loaders.cartQuote.load(line.cartId);
    const subtotal = quote && quoteLineOf(quote, line.variantId)?.subtotal;
    return subtotal ? Money.parse(subtotal.amount) : null;
  }

  @FieldResolver(() => [LineDiscount], { description: 'What promotions take off this line; none where there is no price at the moment.' })
  async discounts(@Root() line: CartLineRow, @Ctx() { loaders }: OrdersContext): Promise<LineDiscount[]> {
    const quote = await loaders.cartQuote.load(line.cartId);
    const quoted = quote && quoteLineOf(quote, line.variantId);
    return quoted ? showDiscounts(quoted) : [];
  }

  @FieldResolver(() => Money, { nullable: true, description: '`subtotal` − `discounts`.' })
  async netTotal(@Root() line: CartLineRow, @Ctx() { loaders }: OrdersContext): Promise<Money | null> {
    const quote = await loaders.cartQuote.load(line.cartId);
    const net = quote && quoteLineOf(quote, line.variantId)?.netTotal;
    return net ? Money.parse(net.amount) : null;
  }

  @FieldResolver(() => [Problem], { description: 'What keeps this line from being ordered: NOT_FOR_SALE, OUT_OF_STOCK.' })
  problems(@Root() line: CartLineRow, @Ctx() context: OrdersContext): Promise<Problem[]> {
    return lineProblems(context, line);
  }
}
