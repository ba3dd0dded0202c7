import { claim, emptyHanded, type Floor, seal, signedIn, uuid } from './door';
import { chain, type Sql, yuan } from './sql';

interface CartLine {
  cartId: string;
  coupon: string | null;
  variantId: string;
  quantity: number;
  sku: string;
  name: string;
  options: string[];
  unitPrice: number;
}

const most = { lines: 100, quantity: 99 };

/** The member's cart with what its lines are called and cost: one statement. */
export const cartOf = (sql: Sql, member: string, lock: '' | 'for update of cart' = ''): Promise<CartLine[]> =>
  sql(
    `cart ${lock}`,
    `select cart.id as "cartId", cart.coupon, line.variant_id as "variantId", line.quantity, variant.sku, product.name->>'zh-CN' as name,
       array(select option->'value'->>'zh-CN' from jsonb_array_elements(variant.options) option) as options, price.amount as "unitPrice"
     from cart join cart_line line on line.cart_id = cart.id join variant on variant.id = line.variant_id
     join product on product.id = variant.product_id and product.status = 'ACTIVE'
     join effective_price price on price.chain_id = ${chain} and price.variant_id = variant.id and price.min_quantity = 1
     where cart.member_id = $1 and cart.state = 'OPEN' order by line.id ${lock}`,
    [member],
  );

export const payableOf = (lines: readonly CartLine[]): number => lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);

export interface AddLine {
  input: { variant: string; quantity: number; idempotencyKey: string };
}

export async function addLine({ transact }: Floor, { input }: AddLine, token: string) {
  return transact(async (sql) => {
    const member = await signedIn(sql, token);
    const known = await claim(sql, member, 'addCartLine', input, {});
    if (known) return { addCartLine: { __typename: 'Cart' } };
    const [sold] = await sql(
      'for sale',
      `select from variant join product on product.id = variant.product_id and product.status = 'ACTIVE'
       join effective_price price on price.chain_id = ${chain} and price.variant_id = variant.id and price.min_quantity = 1 where variant.id = $1`,
      [input.variant],
    );
    if (!sold) return emptyHanded('addCartLine', 'NOT_FOR_SALE');
    const added = await sql(
      'cart line',
      `insert into cart_line (id, cart_id, variant_id, quantity)
       select $1, $2, $3, $4 where (select count(*) from cart_line where cart_id = $2 and variant_id <> $3) < ${most.lines}
       on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity where cart_line.quantity + excluded.quantity <= ${most.quantity} returning id`,
      [uuid(), await lockedCart(sql, member), input.variant, input.quantity],
    );
    return added.length > 0 ? { addCartLine: { __typename: 'Cart' } } : emptyHanded('addCartLine', 'INVALID_INPUT');
  });
}

async function lockedCart(sql: Sql, member: string): Promise<string> {
  for (;;) {
    const [cart] = await sql<{ id: string }>('lock cart', `select id from cart where member_id = $1 and state = 'OPEN' for update`, [member]);
    if (cart) return cart.id;
    const [opened] = await sql<{ id: string }>('open cart', 'insert into cart (id, member_id, created_at) values ($1, $2, now()) on conflict do nothing returning id', [uuid(), member]);
    if (opened) return opened.id;
  }
}

/** Open promotions. The bench's brand has none, but whoever charges money has to look. */
export async function noPromotions(sql: Sql, member: string): Promise<void> {
  const open = await sql(
    'promotions',
    `select budget.code from promotion_budget budget left join promotion_member mine on mine.code = budget.code and mine.member_id = $1 where budget.open`,
    [member],
  );
  if (open.length > 0) throw new Error('The floor knows no promotions');
}

export interface Address {
  recipient: string;
  phone: string;
  districtCode: string;
  detail: string;
}

export async function addressOf(sql: Sql, member: string, id: string): Promise<Address | undefined> {
  const [address] = await sql<Address>('address', 'select recipient, phone, district_code as "districtCode", detail from address where id = $1 and member_id = $2', [id, member]);
  return address;
}

const quotedFor = 10 * 60_000;

/** The checkout page: the cart, priced and looked up in stock for an address, and sealed. */
export async function checkout({ sql, secret }: Floor, { address: id }: { address: string }, token: string) {
  const member = await signedIn(sql, token);
  const lines = await cartOf(sql, member);
  await noPromotions(sql, member);
  const address = await addressOf(sql, member, id);
  const free = new Map((await sql<{ variantId: string; free: number }>(
    'free stock',
    `select item.variant_id as "variantId", sum(item.on_hand - item.reserved)::int as free from stock_item item
     join warehouse on warehouse.id = item.warehouse_id and warehouse.kind = 'BRAND_WAREHOUSE' where item.variant_id = any(array(select unnest($1::uuid[]))) group by item.variant_id`,
    [lines.map(({ variantId }) => variantId)],
  )).map((row) => [row.variantId, row.free]));
  const problems = [...(address ? [] : [{ code: 'NOT_FOUND' }]), ...lines.filter(({ variantId, quantity }) => (free.get(variantId) ?? 0) < quantity).map(() => ({ code: 'OUT_OF_STOCK' }))];
  const terms = lines.map(({ variantId, quantity, unitPrice }) => ({ variantId, quantity, unitPrice }));
  const quote = lines.length === 0 ? null : seal(secret, { channel: 'MALL', district: address?.districtCode, lines: terms, expiresAt: Date.now() + quotedFor });
  return { checkout: { quote, problems, totals: { payable: { amount: yuan(payableOf(lines)) } } } };
}
