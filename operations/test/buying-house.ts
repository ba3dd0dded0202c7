import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CatalogContext, type CatalogSeed, catalog, seedCatalog, seedPromotions } from '@tonglu/catalog';
import { type Actor, newId, type Subgraph, system, type Trade } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { members, seedMembers } from '@tonglu/members';
import { orders, seedOrders } from '@tonglu/orders';
import { startPaymentProvider } from '@tonglu/sandbox';
import { brands, categories, hotVariant, openingStock, products, productTypes, warehouses } from '../src/demo';
import type { DemoProduct } from '../src/demo/types';
import type { ProviderAccess } from '../src/invariants/provider-journal';

const secret = 'secret-of-the-test-merchant';

/** Two of one product and one of another, with somebody who brings them to work. */
export const suiteSku = 'HOUSE-SUITE';
const serviceSku = 'HOUSE-FITTING';
const name = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const serviceOf = ({ brand, category }: DemoProduct): CatalogSeed['products'][number] => ({ code: serviceSku, kind: 'SERVICE', name: name('上门安装', 'Fitting'), brand, category, variants: [{ sku: serviceSku, name: name('一次', 'Once'), basePrice: 100_00 }] });
const suiteOf = (one: DemoProduct, other: DemoProduct): CatalogSeed['products'][number] => ({
  code: suiteSku,
  kind: 'SUITE',
  name: name('开业套系', 'House suite'),
  brand: one.brand,
  category: one.category,
  variants: [{ sku: suiteSku, name: name('标准', 'Standard'), basePrice: 9_999_99, components: [{ sku: one.variants[0].sku, quantity: 2 }, { sku: other.variants[0].sku, quantity: 1 }, { sku: serviceSku, quantity: 1 }] }],
});

interface Buyer {
  actor: Actor;
  address: string;
}

export interface Ordered {
  id: string;
  number: string;
  buyer: Buyer;
}

/** A small part of the demo brand with all its subgraphs, their workers and a payment provider: people can really buy here. */
export class BuyingHouse {
  private graph: TestGraph;
  private gate: Server;
  private sandbox: { url: string; close(): Promise<void> };
  private variantIds: Map<string, string>;
  private readonly providerData = mkdtempSync(join(tmpdir(), 'tonglu-provider-'));

  static async open(): Promise<BuyingHouse> {
    const house = new BuyingHouse();
    house.gate = await house.openGate();
    await house.openProvider(0);
    Object.assign(process.env, {
      PAYMENT_PROVIDER_URL: house.sandbox.url,
      PAYMENT_SECRET: secret,
      PUBLIC_WEBHOOK_URL: `http://127.0.0.1:${(house.gate.address() as AddressInfo).port}/orders/payment-provider`,
    });
    house.graph = await startTestGraph([catalog, members, orders], { works: true });
    await house.fill();
    return house;
  }

  get databaseUrl(): string {
    return this.graph.databaseUrl;
  }

  get provider(): ProviderAccess {
    return { url: this.sandbox.url, secret };
  }

  get orders(): Subgraph {
    return this.graph.subgraph('orders');
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    rmSync(this.providerData, { recursive: true });
    this.gate.closeAllConnections();
    await new Promise((resolve) => this.gate.close(resolve));
    await this.graph.stop();
  }

  variant(sku: string): string {
    const id = this.variantIds.get(sku);
    if (!id) throw new Error(`No variant ${sku} here`);
    return id;
  }

  /** A new member with an address; `trade`: what they buy under. */
  async buyer(trade?: Trade): Promise<Buyer> {
    const phone = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
    await seedMembers(this.graph.subgraph('members').context(), {
      accounts: [{ phone, displayName: { 'zh-CN': '演示会员', en: 'Demo member' }, roles: [], addresses: [{ recipient: '演示会员', phone, districtCode: '310104', detail: '演示路 1 号', isDefault: true }] }],
    });
    const [{ memberId, address }] = await this.graph.subgraph('members').db.rows<{ memberId: string; address: string }>('select member_id as "memberId", id as address from address where phone = $1', [phone]);
    return { actor: memberActor(memberId, { trade }), address };
  }

  /** From the cart to a placed order, as the storefront does it. */
  async order(lines: readonly { sku: string; quantity: number }[], trade?: Trade): Promise<Ordered> {
    const buyer = await this.buyer(trade);
    for (const { sku, quantity } of lines) await this.mutate(buyer, 'addCartLine', 'AddCartLineInput', { variant: this.variant(sku), quantity }, 'Cart');
    const { data } = await askGraph<{ checkout: { quote: string | null; problems: unknown[] } }>(this.orders, 'query($address: ID) { checkout(address: $address) { quote problems { code message } } }', { address: buyer.address }, buyer.actor);
    if (!data.checkout.quote) throw new Error(`No quote: ${JSON.stringify(data.checkout.problems)}`);
    const placed = await this.mutate(buyer, 'placeOrder', 'PlaceOrderInput', { address: buyer.address, quote: data.checkout.quote }, 'Order', 'id number');
    return { id: placed.id, number: placed.number, buyer };
  }

  async startPayment({ id, buyer }: Ordered): Promise<string> {
    return (await this.mutate(buyer, 'startPayment', 'StartPaymentInput', { order: id }, 'Payment', 'number')).number;
  }

  async cancel({ id, buyer }: Ordered): Promise<void> {
    await this.mutate(buyer, 'cancelOrder', 'CancelOrderInput', { order: id }, 'Order');
  }

  /** Its time to pay is over. */
  async expire(order: Ordered): Promise<void> {
    await this.orders.db.write(`update sales_order set pay_by = now() - interval '1 second' where id = $1`, [order.id]); // the worker's clock may be some milliseconds behind
    await this.orders.db.write(`select orders_worker.add_job('expire-order', $1::json)`, [JSON.stringify({ orderId: order.id })]);
    await this.becomes(order, 'CANCELLED');
  }

  /** The provider's control desk: the buyer's buttons and faults. */
  async control(path: 'confirm' | 'decline' | 'clear' | '', content: object): Promise<void> {
    const answer = await fetch(`${this.sandbox.url}/control${path && `/${path}`}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }

  /** The provider is down for so long; what it knows survives. */
  async withoutProvider(work: () => Promise<void>): Promise<void> {
    await this.sandbox.close();
    await work();
    await this.openProvider(Number(new URL(this.sandbox.url).port));
  }

  /** What the worker does by itself a little later. */
  async askProviderNow(number: string): Promise<void> {
    await this.orders.db.write(`select orders_worker.add_job('reconcile-payment', $1::json)`, [JSON.stringify({ number })]);
  }

  async becomes({ id, number }: Ordered, wanted: string): Promise<void> {
    await this.eventually(`${number} becomes ${wanted}`, async () => {
      const order = await this.orders.db.row<{ stands: string }>(`select state || case payment when 'REFUNDED' then ' and refunded' else '' end as stands from sales_order where id = $1`, [id]);
      return order?.stands === wanted;
    });
  }

  /** Until no money of it is on its way, in either direction. */
  settled({ id, number }: Ordered): Promise<void> {
    return this.eventually(`the money of ${number} is settled`, async () => (await this.orders.db.rows(`select from payment where order_id = $1 and state = 'PENDING' union all select from refund where order_id = $1 and state = 'REQUESTED'`, [id])).length === 0);
  }

  /** Until the buyer's refusal to pay is known. */
  fails({ id, number }: Ordered): Promise<void> {
    return this.eventually(`the payment of ${number} fails`, async () => (await this.orders.db.rows(`select from payment where order_id = $1 and state = 'FAILED'`, [id])).length === 1);
  }

  /** Until no job is left that is due now. */
  drained(): Promise<void> {
    return this.eventually('all jobs are done', async () => {
      const left = await Promise.all(['catalog', 'members', 'orders'].map((name) => this.graph.subgraph(name).db.row<{ count: number }>(`select count(*)::int from ${name}_worker._private_jobs where run_at <= now()`)));
      return left.every((row) => row?.count === 0);
    });
  }

  private async eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never happened: ${what}`);
      await wait(50);
    }
  }

  private async mutate(buyer: Buyer, field: string, inputType: string, input: object, type: string, fields = '__typename'): Promise<Record<string, string>> {
    const document = `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ... on ${type} { ${fields} } ... on Refusal { problems { code message } } } }`;
    const { data, errors } = await askGraph<Record<string, Record<string, string>>>(this.orders, document, { input: { ...input, idempotencyKey: newId() } }, buyer.actor);
    if (errors || data[field].__typename === 'Refusal') throw new Error(`${field}: ${JSON.stringify(errors ?? data[field])}`);
    return data[field];
  }

  private async fill(): Promise<void> {
    const goods = products.filter(({ kind, variants }) => kind === 'GOODS' && variants.length > 0);
    const some = goods.slice(0, 4);
    const hot = goods.find(({ variants }) => variants.some(({ sku }) => sku === hotVariant.sku));
    const sold = (hot && !some.includes(hot) ? [...some, hot] : some).map((product) => ({ ...product, services: [] }));
    this.variantIds = (await seedCatalog(this.graph.subgraph('catalog').context() as CatalogContext, { brands, categories, types: productTypes, products: [...sold, serviceOf(sold[0]), suiteOf(sold[0], sold[1])] })).variantIds;
    await seedPromotions(this.graph.subgraph('catalog').context() as CatalogContext, {
      groups: [],
      promotions: [{ code: 'HOUSE', kind: 'DISCOUNT', phase: 'ITEM', name: { 'zh-CN': '开业九九折', en: 'House-warming' }, effects: [{ kind: 'PERCENT_OFF', percent: 100 }], funders: { brand: 3_333, dealer: 3_333, partner: 3_334 }, budget: { count: 1_000 } },
        { code: 'ALONG', kind: 'GIFT', phase: 'REWARD', name: { 'zh-CN': '套系赠品', en: 'Along with the suite' }, conditions: { items: { skus: [suiteSku] } }, effects: [{ kind: 'GIFT', sku: sold[2].variants[0].sku, quantity: 1 }] }],
    });
    const stock = openingStock.filter(({ sku, onHand }) => this.variantIds.has(sku) && onHand > 0).map(({ sku, warehouse, onHand }) => ({ variantId: this.variant(sku), warehouse, quantity: onHand }));
    await seedOrders(this.orders.context(), { warehouses, stock });
  }

  private async openProvider(port: number): Promise<void> {
    this.sandbox = await startPaymentProvider({ secret, port, dataDir: this.providerData, retryDelaysMs: [50, 100, 200, 500] });
  }

  private async openGate(): Promise<Server> {
    const gate = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const call = { actor: system, locale: 'zh-CN' as const, requestId: newId(), caller: 'gateway' };
        void this.orders.handle({ method: 'POST', path: '/payment-provider', query: {}, headers: request.headers as Record<string, string>, body: Buffer.concat(chunks) }, call).then(
          ({ status }) => response.writeHead(status).end(),
          () => response.writeHead(500).end(),
        );
      });
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    return gate;
  }
}
