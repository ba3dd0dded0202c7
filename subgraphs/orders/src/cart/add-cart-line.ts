import { InvalidInput, isId, newId, once, refuse, transact, type Transaction, unlessDone } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askQuote, quoteLineOf } from '../neighbours/ask-quote';
import { NotForSale, TemporarilyUnavailable } from '../problems';
import type { AddCartLineInput } from './cart-inputs';
import { type CartLine, cartLineColumns, most } from './cart-line';
import { checkQuantity, requireOwner, tooMany } from './cart-rules';
import { type CartRow, type CartWithLines, findCart, showCart } from './find-cart';
import { lockOpenCart, type OpenCart } from './open-cart';

/** O1: puts so many more of a variant into the viewer's cart, and shows it. */
export async function addCartLine(context: OrdersContext, input: AddCartLineInput): Promise<CartRow> {
  const owner = requireOwner(context);
  const done = {};
  const claim = { actor: context.actor, verb: 'addCartLine', input: { ...input }, foreseen: done };
  let changed: CartWithLines | undefined;
  await unlessDone(context.db, claim, async () => {
    checkQuantity(input.quantity);
    await checkForSale(context, input.variant);
    return transact(context.db, (tx) => {
      changed = undefined;
      return once(tx, claim, async () => {
        const cart = await lockOpenCart(tx, owner, context.clock.now());
        changed = { ...cart, lines: await addLine(tx, cart, input) };
        return done;
      });
    });
  });
  return changed ? showCart(context, changed) : findCart(context);
}

/** The lines of a cart that is held, with this one among them. */
async function addLine(tx: Transaction, cart: OpenCart, { variant, quantity }: AddCartLineInput): Promise<CartLine[]> {
  const lines = await tx.rows<CartLine>(
    `with others as (select * from cart_line where cart_id = $2 and variant_id <> $3),
     added as (
       insert into cart_line (id, cart_id, variant_id, quantity)
       select $1, $2, $3, $4 where (select count(*) from others) < ${most.lines}
       on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity
         where cart_line.quantity + excluded.quantity <= ${most.quantity}
       returning *)
     select ${cartLineColumns} from (table others union all table added) line order by id`,
    [newId(), cart.id, variant, quantity],
    'cart-line-add',
  );
  if (lines.some(({ variantId }) => variantId === variant)) return lines;
  refuse(lines.length < most.lines ? tooMany() : tooManyLines());
}

const tooManyLines = (): InvalidInput => new InvalidInput(['input', 'variant'], { 'zh-CN': `购物车最多 ${most.lines} 种商品`, en: `A cart holds at most ${most.lines} different items` });

async function checkForSale(context: OrdersContext, variantId: string): Promise<void> {
  const path = ['input', 'variant'];
  if (!isId(variantId)) refuse(new NotForSale(null, path));
  const quote = await askQuote(context, [{ variantId, quantity: 1 }]);
  if (!quote) refuse(TemporarilyUnavailable.prices());
  const line = quoteLineOf(quote, variantId);
  if (!line?.forSale) refuse(new NotForSale(line?.variant, path));
}
