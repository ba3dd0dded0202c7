import { InvalidInput, isId, newId, once, recall, refuse, transact } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askQuote, quoteLineOf } from '../neighbours/ask-quote';
import { NotForSale, TemporarilyUnavailable } from '../problems';
import type { AddCartLineInput } from './cart-inputs';
import { most } from './cart-line';
import { checkQuantity, requireOwner, tooMany } from './cart-rules';
import { lockOpenCart } from './open-cart';

/** O1: puts so many more of a variant into the viewer's cart. */
export async function addCartLine(context: OrdersContext, input: AddCartLineInput): Promise<void> {
  const owner = requireOwner(context);
  const claim = { actor: context.actor, verb: 'addCartLine', input: { ...input } };
  if ((await recall(context.db, claim)) !== undefined) return;
  checkQuantity(input.quantity);
  await checkForSale(context, input.variant);
  await transact(context.db, (tx) =>
    once(tx, claim, async () => {
      const cart = await lockOpenCart(tx, owner, context.clock.now());
      const line = cart.lines.find(({ variantId }) => variantId === input.variant);
      if ((line?.quantity ?? 0) + input.quantity > most.quantity) refuse(tooMany());
      if (!line && cart.lines.length >= most.lines) {
        refuse(new InvalidInput(['input', 'variant'], { 'zh-CN': `购物车最多 ${most.lines} 种商品`, en: `A cart holds at most ${most.lines} different items` }));
      }
      await tx.run(
        `insert into cart_line (id, cart_id, variant_id, quantity) values ($1, $2, $3, $4)
         on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity`,
        [newId(), cart.id, input.variant, input.quantity],
        'cart-line-add',
      );
      return {};
    }),
  );
}

async function checkForSale(context: OrdersContext, variantId: string): Promise<void> {
  const path = ['input', 'variant'];
  if (!isId(variantId)) refuse(new NotForSale(null, path));
  const quote = await askQuote(context, [{ variantId, quantity: 1 }]);
  if (!quote) refuse(TemporarilyUnavailable.prices());
  const line = quoteLineOf(quote, variantId);
  if (!line?.forSale) refuse(new NotForSale(line?.variant, path));
}
