import { type CatalogContext, catalog, seedCatalog } from '@tonglu/catalog';
import { type Actor, digest, type Neighbour, newId, type Subgraph } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, TestClock, type TestGraph, visitorActor } from '@tonglu/kit/testing';
import { members, seedMembers } from '@tonglu/members';
import type { OrdersContext } from '../src/context';
import { orders, seedOrders } from '../src/subgraph';

export interface Buyer {
  actor: Actor;
  address: string;
}

export interface ProblemSeen {
  code: string;
  message: string;
  path: string[];
  available?: number;
  payable?: { amount: string };
}

export interface CartSeen {
  __typename: string;
  id: string;
  quantity: number;
  lines: { id: string; variant: { id: string }; quantity: number; unitPrice: { amount: string } | null; subtotal: { amount: string } | null; problems: ProblemSeen[] }[];
  totals: Record<'items' | 'discount' | 'freight' | 'payable', { amount: string }> | null;
  problems: ProblemSeen[];
}

export interface OrderSeen {
  __typename: string;
  id: string;
  number: string;
  state: string;
  canPay: boolean;
  canCancel: boolean;
  lines: { id: string; sku: string; quantity: number; unitPrice: { amount: string }; total: { amount: string }; allocations: { quantity: number; warehouse: { code: string } }[] }[];
  totals: Record<'items' | 'discount' | 'freight' | 'payable' | 'paid' | 'refunded', { amount: string }>;
  deliveryAddress: { recipient: string; regions: string[]; formatted: string };
  timeline: { kind: string; note: string | null }[];
  problems: ProblemSeen[];
}

type Result<T> = T & { problems: ProblemSeen[] };

const problemFields = 'code message path ... on OutOfStock { available } ... on QuoteChanged { payable { amount } } ... on PromotionExhausted { payable { amount } }';
const amounts = 'items { amount } discount { amount } freight { amount } payable { amount }';
export const cartFields = `id quantity lines { id variant { id } quantity unitPrice { amount } subtotal { amount } problems { ${problemFields} } } totals { ${amounts} } problems { ${problemFields} }`;
export const orderFields = `id number state canPay canCancel lines { id sku quantity unitPrice { amount } total { amount } allocations { quantity warehouse { code } } }
  totals { ${amounts} paid { amount } refunded { amount } } deliveryAddress { recipient regions formatted } timeline { kind note }`;
const refusal = `... on Refusal { problems { ${problemFields} } }`;

const warehouses = [
  { code: 'WH-FOSHAN', name: { 'zh-CN': '佛山仓', en: 'Foshan warehouse' }, city: { 'zh-CN': '佛山', en: 'Foshan' }, districtCode: '440606', cutOffHour: 17 },
  { code: 'WH-TIANJIN', name: { 'zh-CN': '天津仓', en: 'Tianjin warehouse' }, city: { 'zh-CN': '天津', en: 'Tianjin' }, districtCode: '120114', cutOffHour: 16 },
];

/** District of every test address: 广州市天河区. */
export const district = '440106';

/** Catalog, members and orders, really; three variants on sale, one of them withdrawn by `withdraw`. */
export class Shop {
  readonly clock = new TestClock();
  graph: TestGraph;
  /** Prices: 3,299.00 (mall price), 99.50, 4,500.00 yuan. */
  variants: { airConditioner: string; filter: string; sofa: string };
  private readonly skus = new Map<string, string>();

  static async open(poolSize = 10): Promise<Shop> {
    const shop = new Shop();
    shop.graph = await startTestGraph([catalog, members, orders], { clock: shop.clock, poolSize });
    const name = (text: string) => ({ 'zh-CN': text, en: text });
    const { variantIds } = await seedCatalog(shop.graph.subgraph('catalog').context() as CatalogContext, {
      brands: [{ slug: 'qingbo', name: name('Qingbo') }],
      categories: [{ slug: 'home', name: name('Home') }],
      products: [
        { code: 'AC', name: name('Air conditioner'), brand: 'qingbo', category: 'home', variants: [{ sku: 'AC-1', name: name('white'), options: [{ code: 'colour', name: name('Colour'), value: name('white') }], basePrice: 3_599_00, mallPrice: 3_299_00 }] },
        { code: 'FILTER', name: name('Filter'), brand: 'qingbo', category: 'home', variants: [{ sku: 'FILTER-1', name: name('filter'), basePrice: 99_50 }] },
        { code: 'SOFA', name: name('Sofa'), brand: 'qingbo', category: 'home', variants: [{ sku: 'SOFA-1', name: name('grey'), basePrice: 4_500_00 }] },
      ],
    });
    shop.variants = { airConditioner: variantIds.get('AC-1')!, filter: variantIds.get('FILTER-1')!, sofa: variantIds.get('SOFA-1')! };
    shop.know(variantIds);
    await seedOrders(shop.orders.context(), { warehouses, stock: [] });
    return shop;
  }

  close(): Promise<void> {
    return this.graph.stop();
  }

  get orders(): Subgraph {
    return this.graph.subgraph('orders');
  }

  get context(): OrdersContext {
    return this.orders.context() as unknown as OrdersContext;
  }

  /** Variants that a test brought in by itself, so that it can receive them. */
  know(variantIds: ReadonlyMap<string, string>): void {
    for (const [sku, id] of variantIds) this.skus.set(id, sku);
  }

  /** Opening stock may be put only once; this is a delivery. */
  async receive(variant: string, quantity: number, warehouse = 'WH-FOSHAN'): Promise<void> {
    const keeper = memberActor(newId(), { roles: ['STOCK_KEEPER'] });
    const { data, errors } = await this.ask<{ receiveStock: { __typename: string } }>(
      `mutation($input: ReceiveStockInput!) { receiveStock(input: $input) { __typename } }`,
      { input: { warehouse, reference: newId(), lines: [{ sku: this.skus.get(variant), quantity }], idempotencyKey: newId() } },
      keeper,
    );
    if (errors || data.receiveStock.__typename !== 'StockReceived') throw new Error(`Stock was not received: ${JSON.stringify({ data, errors })}`);
  }

  /** A new mall price, in yuan. */
  async setPrice(sku: string, amount: string): Promise<void> {
    this.clock.advance({ seconds: 1 });
    await this.edit('setPrices', 'SetPricesInput', { list: { code: 'MALL', name: { zh: '商城价', en: 'Mall price' }, level: 'CHANNEL' }, prices: [{ sku, amount }] });
  }

  /** Takes the product of a variant off sale. */
  async withdraw(sku: string): Promise<void> {
    const { product } = (await this.graph.subgraph('catalog').db.row<{ product: string }>('select product_id as product from variant where sku = $1', [sku]))!;
    await this.edit('changeProductStatus', 'ChangeProductStatusInput', { product, status: 'END_OF_LIFE' });
  }

  private async edit(field: string, inputType: string, input: object): Promise<void> {
    const editor = memberActor(newId(), { roles: ['CATALOG_EDITOR'] });
    const { data, errors } = await askGraph<Record<string, { __typename: string; problems?: ProblemSeen[] }>>(
      this.graph.subgraph('catalog'),
      `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ... on Refusal { problems { code message path } } } }`,
      { input: { ...input, idempotencyKey: newId() } },
      editor,
    );
    if (errors || data[field].problems) throw new Error(`${field}: ${JSON.stringify({ data, errors })}`);
  }

  /** Members with an address each. */
  async buyers(count: number): Promise<Buyer[]> {
    const house = this.graph.subgraph('members');
    const start = (await house.db.row<{ count: number }>('select count(*)::int as count from member'))!.count;
    const phones = Array.from({ length: count }, (_, index) => `138${String(start + index).padStart(8, '0')}`);
    await seedMembers(house.context(), {
      accounts: phones.map((phone) => ({ phone, displayName: { 'zh-CN': '演示会员', en: 'Demo member' }, roles: [], addresses: [{ recipient: '演示收货人', phone, districtCode: district, detail: '体育西路 1 号', isDefault: true }] })),
    });
    const rows = await house.db.rows<{ memberId: string; address: string }>(
      `select a.member_id as "memberId", a.id as address from address a where a.phone = any($1)`,
      [phones],
    );
    return rows.map(({ memberId, address }) => ({ actor: memberActor(memberId), address }));
  }

  async buyer(): Promise<Buyer> {
    return (await this.buyers(1))[0];
  }

  /** What happens while a neighbour answers otherwise than it would. */
  async whileItAnswers<T>(name: string, execute: Neighbour['execute'], work: () => Promise<T>): Promise<T> {
    const neighbour = this.graph.neighbours.get(name)!;
    this.graph.neighbours.set(name, { ...neighbour, execute });
    try {
      return await work();
    } finally {
      this.graph.neighbours.set(name, neighbour);
    }
  }

  visitor(): { token: string; actor: Actor } {
    const token = newId() + newId();
    return { token, actor: visitorActor(digest(token)) };
  }

  ask<Data>(query: string, variables: Record<string, unknown>, actor: Actor, locale: 'zh-CN' | 'en' = 'en') {
    return askGraph<Data>(this.orders, query, variables, actor, { locale });
  }

  private async mutate<T>(field: string, inputType: string, input: object, fields: string, actor: Actor, locale?: 'zh-CN' | 'en'): Promise<Result<T>> {
    const { data, errors } = await this.ask<Record<string, Result<T>>>(`mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ${fields} ${refusal} } }`, { input: { idempotencyKey: newId(), ...input } }, actor, locale);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data[field];
  }

  addCartLine = (actor: Actor, input: { variant: string; quantity: number; idempotencyKey?: string }) => this.mutate<CartSeen>('addCartLine', 'AddCartLineInput', input, `... on Cart { ${cartFields} }`, actor);
  changeCartLineQuantity = (actor: Actor, input: { line: string; quantity: number }) => this.mutate<CartSeen>('changeCartLineQuantity', 'ChangeCartLineQuantityInput', input, `... on Cart { ${cartFields} }`, actor);
  removeCartLine = (actor: Actor, input: { line: string }) => this.mutate<CartSeen>('removeCartLine', 'RemoveCartLineInput', input, `... on Cart { ${cartFields} }`, actor);
  mergeCart = (actor: Actor, input: { visitor: string; idempotencyKey?: string }) => this.mutate<CartSeen>('mergeCart', 'MergeCartInput', input, `... on Cart { ${cartFields} }`, actor);
  placeOrder = (actor: Actor, input: { address: string; quote: string; note?: string; idempotencyKey?: string }) => this.mutate<OrderSeen>('placeOrder', 'PlaceOrderInput', input, `... on Order { ${orderFields} }`, actor);
  cancelOrder = (actor: Actor, input: { order: string; reason?: string; idempotencyKey?: string }) => this.mutate<OrderSeen>('cancelOrder', 'CancelOrderInput', input, `... on Order { ${orderFields} }`, actor);

  async cart(actor: Actor): Promise<CartSeen> {
    return (await this.ask<{ cart: CartSeen }>(`{ cart { ${cartFields} } }`, {}, actor)).data.cart;
  }

  async checkout(actor: Actor, address: string | null) {
    const { data } = await this.ask<{ checkout: { quote: string | null; quotedUntil: string | null; address: { formatted: string } | null; totals: CartSeen['totals']; problems: ProblemSeen[]; lines: CartSeen['lines'] } }>(
      `query($address: ID) { checkout(address: $address) { quote quotedUntil address { formatted } totals { ${amounts} } problems { ${problemFields} } lines { quantity } } }`,
      { address },
      actor,
    );
    return data.checkout;
  }

  /** Everything up to the button that places the order. */
  async readyToOrder(buyer: Buyer, wanted: { variant: string; quantity: number }[]): Promise<{ address: string; quote: string }> {
    for (const line of wanted) await this.addCartLine(buyer.actor, line);
    // On a busy machine a page may come without prices; as a person would, look again.
    for (let looks = 0; looks < 5; looks += 1) {
      const { quote } = await this.checkout(buyer.actor, buyer.address);
      if (quote) return { address: buyer.address, quote };
    }
    throw new Error('The cart cannot be ordered');
  }

  async order(buyer: Buyer, wanted: { variant: string; quantity: number }[]): Promise<OrderSeen> {
    return this.placeOrder(buyer.actor, await this.readyToOrder(buyer, wanted));
  }

  async stock(variant: string): Promise<{ onHand: number; reserved: number }> {
    return (await this.orders.db.row<{ onHand: number; reserved: number }>('select coalesce(sum(on_hand), 0)::int as "onHand", coalesce(sum(reserved), 0)::int as reserved from stock_item where variant_id = $1', [variant]))!;
  }
}
