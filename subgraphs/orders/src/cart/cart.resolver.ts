import { orRefusal, Problem, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { CartOffers } from '../promotion/promotion-types';
import { noOffers, showOffers } from '../promotion/show-offers';
import { TemporarilyUnavailable } from '../problems';
import { addCartLine } from './add-cart-line';
import { Cart } from './cart';
import { AddCartLineInput, ChangeCartCouponInput, ChangeCartLineQuantityInput, ChangeCartTradeInsInput, MergeCartInput, RemoveCartLineInput } from './cart-inputs';
import { CartLine } from './cart-line';
import { goneInCart } from './cart-stock';
import { noTotals, Totals, totalsOf } from './cart-types';
import { changeCartCoupon } from './change-cart-coupon';
import { changeCartLineQuantity } from './change-cart-line-quantity';
import { changeCartTradeIns } from './change-cart-trade-ins';
import { type CartRow, findCart } from './find-cart';
import { mergeCart } from './merge-cart';
import { removeCartLine } from './remove-cart-line';

const CartResult = resultUnion('CartResult', () => Cart, 'Cart');

/** Does the work, then shows the cart as it is. */
const thenShow = (context: OrdersContext, work: () => Promise<void>): Promise<CartRow | Refusal> =>
  orRefusal(context, async () => {
    await work();
    return findCart(context);
  });

@Resolver(() => Cart)
export class CartResolver {
  @Query(() => Cart, { nullable: true, description: 'The viewer’s cart; an empty one where nothing was chosen yet.' })
  cart(@Ctx() context: OrdersContext): Promise<CartRow> {
    return findCart(context);
  }

  @Mutation(() => CartResult, { description: 'Puts so many more of a variant into the cart. Problems: NOT_FOR_SALE, INVALID_INPUT, PRICES_UNAVAILABLE.' })
  addCartLine(@Arg('input', () => AddCartLineInput) input: AddCartLineInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return orRefusal(context, () => addCartLine(context, input));
  }

  @Mutation(() => CartResult, { description: 'Sets how many of a line. Problems: NOT_FOUND, INVALID_INPUT.' })
  changeCartLineQuantity(@Arg('input', () => ChangeCartLineQuantityInput) input: ChangeCartLineQuantityInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return thenShow(context, () => changeCartLineQuantity(context, input));
  }

  @Mutation(() => CartResult, { description: 'Takes a line out of the cart. Problems: NOT_FOUND.' })
  removeCartLine(@Arg('input', () => RemoveCartLineInput) input: RemoveCartLineInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return thenShow(context, () => removeCartLine(context, input));
  }

  @Mutation(() => CartResult, { description: 'After signing in: what the visitor chose joins the member’s cart. Problems: INVALID_INPUT.' })
  mergeCart(@Arg('input', () => MergeCartInput) input: MergeCartInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return thenShow(context, () => mergeCart(context, input));
  }

  @Mutation(() => CartResult, { description: 'Gives the cart a code, or takes it away; `offers.coupon` says what it earns. Problems: INVALID_INPUT.' })
  changeCartCoupon(@Arg('input', () => ChangeCartCouponInput) input: ChangeCartCouponInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return thenShow(context, () => changeCartCoupon(context, input));
  }

  @Mutation(() => CartResult, { description: 'Says which old appliances are handed over for new ones (C5); `offers.tradeIns` says what they earn. Problems: INVALID_INPUT, PRICES_UNAVAILABLE.' })
  changeCartTradeIns(@Arg('input', () => ChangeCartTradeInsInput) input: ChangeCartTradeInsInput, @Ctx() context: OrdersContext): Promise<CartRow | Refusal> {
    return thenShow(context, () => changeCartTradeIns(context, input));
  }

  @FieldResolver(() => [CartLine], { description: 'In the order in which they were added; at most 100.' })
  lines(@Root() { id }: CartRow, @Ctx() { loaders }: OrdersContext): Promise<CartLine[]> {
    return loaders.cartLines.load(id);
  }

  @FieldResolver(() => Int, { description: 'Pieces over all lines.' })
  async quantity(@Root() { id }: CartRow, @Ctx() { loaders }: OrdersContext): Promise<number> {
    return (await loaders.cartLines.load(id)).reduce((sum, { quantity }) => sum + quantity, 0);
  }

  @FieldResolver(() => Totals, { nullable: true, description: 'Null where prices are not available at the moment.' })
  async totals(@Root() { id }: CartRow, @Ctx() { loaders }: OrdersContext): Promise<Totals | null> {
    if ((await loaders.cartLines.load(id)).length === 0) return noTotals();
    const quote = await loaders.cartQuote.load(id);
    return quote && totalsOf(quote);
  }

  @FieldResolver(() => CartOffers, { nullable: true, description: 'What promotions do to this cart (C5). Null where prices are not available at the moment.' })
  async offers(@Root() { id }: CartRow, @Ctx() context: OrdersContext): Promise<CartOffers | null> {
    const { loaders } = context;
    const [lines, terms] = await Promise.all([loaders.cartLines.load(id), loaders.cartTerms.load(id)]);
    if (lines.length === 0 && !terms?.coupon && !terms?.tradeIns.length) return noOffers();
    const quote = await loaders.cartQuote.load(id);
    return quote && showOffers(context, quote, await goneInCart(loaders, quote));
  }

  @FieldResolver(() => [Problem], { description: 'What concerns the cart as a whole: PRICES_UNAVAILABLE. Lines have problems of their own.' })
  async problems(@Root() { id }: CartRow, @Ctx() { loaders, locale }: OrdersContext): Promise<Problem[]> {
    if ((await loaders.cartLines.load(id)).length === 0 || (await loaders.cartQuote.load(id))) return [];
    return [TemporarilyUnavailable.prices().speak(locale)];
  }
}
