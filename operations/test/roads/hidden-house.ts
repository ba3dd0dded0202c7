import { type CatalogContext, catalog, type CatalogSeed, seedAssortments, seedCatalog, seedPopularSearches, seedPromotions } from '@tonglu/catalog';
import { createMetrics, type Graph, type GraphContext, patience, startGraph } from '@tonglu/gateway';
import { type Actor, anonymous, createLog, digest, newId, type Neighbour } from '@tonglu/kit';
import { memberActor, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { members, seedMembers } from '@tonglu/members';
import { orders, seedOrders } from '@tonglu/orders';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import { composeContract } from '../../src/schema/compose';

const definitions = [catalog, members, orders];
const quietly = createLog({ level: 'silent' });
const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const goods = (code: string, slug: string, zh: string, en: string, category: string, brand = 'qibai', price = 1_000_00) => ({
  code, slug, name: text(zh, en), brand, category,
  attributes: [{ code: 'capacity', name: text('容量', 'Capacity'), value: '20', unit: 'L' }],
  media: [{ url: `/media/${slug}.svg`, role: 'COVER' as const, alt: text(zh, en) }],
  variants: [{ sku: `${code}-W`, name: text('云白', 'Cloud'), options: [{ code: 'colour', name: text('颜色', 'Colour'), value: text('云白', 'Cloud') }], basePrice: price }],
});

/** What nobody in the mall may hear of, and what they see beside it. */
export const hidden = {
  code: 'YG-9000', slug: 'moonlight-steamer', sku: 'YG-9000-K', otherSku: 'YG-9000-W', barcode: '6901234567892', zh: '月光蒸汽宝盒', en: 'Moonlight nettle steamer',
  pinyin: 'yueguang', initials: 'zqbh', misspelt: 'moonlihgt', brand: 'shanying', category: 'night-kitchen', value: '4321',
  /** A suite that nothing is said against, but for a component of it. */
  suite: { code: 'QB-SET', slug: 'terrace-suite', zh: '露台套系', en: 'Terrace suite' },
};
const goneWith = `'${hidden.code}', 'YG-1', 'YG-SET', '${hidden.suite.code}'`;
const shop: CatalogSeed = {
  brands: [{ slug: 'qibai', name: text('栖白', 'Qibai') }, { slug: 'shanying', name: text('山影', 'Shanying') }],
  categories: [
    { slug: 'kitchen', name: text('厨房', 'Kitchen') },
    { slug: 'steamers', parent: 'kitchen', name: text('蒸箱', 'Steamers') },
    { slug: 'night-kitchen', parent: 'kitchen', name: text('夜厨', 'Night kitchen') },
  ],
  filters: [{ code: 'steamPower', name: text('蒸汽功率', 'Steam power'), kind: 'TERMS' }, { code: 'capacity', name: text('容量', 'Capacity'), kind: 'RANGE', unit: 'L' }],
  products: [
    goods('QB-SO60', 'cloud-steamer', '蒸云蒸箱', 'Cloud steamer', 'steamers'),
    goods('QB-SO26', 'nook-steamer', '一隅蒸箱', 'Nook steamer', 'steamers', 'qibai', 2_000_00),
    goods('QB-KT17', 'hill-kettle', '小丘电水壶', 'Hill kettle', 'kitchen', 'qibai', 300_00),
    {
      ...goods(hidden.code, hidden.slug, hidden.zh, hidden.en, 'steamers', 'qibai', 9_000_00),
      subtitle: text('子夜可用', 'Works at midnight'), description: text('静若无物。', 'Soundless.'),
      attributes: [{ code: 'steamPower', name: text('蒸汽功率', 'Steam power'), value: hidden.value, unit: 'W' }, { code: 'capacity', name: text('容量', 'Capacity'), value: '77', unit: 'L' }],
      variants: [
        { sku: hidden.sku, barcode: hidden.barcode, name: text('墨黑', 'Ink'), options: [{ code: 'colour', name: text('颜色', 'Colour'), value: text('墨黑', 'Ink') }], basePrice: 9_000_00 },
        { sku: hidden.otherSku, name: text('云白', 'Cloud'), options: [], basePrice: 9_100_00 },
      ],
    },
    goods('YG-1', 'night-pot', '夜锅', 'Night pot', hidden.category, hidden.brand),
    { ...goods(hidden.suite.code, hidden.suite.slug, hidden.suite.zh, hidden.suite.en, 'steamers'), kind: 'SUITE',
      variants: [{ sku: hidden.suite.code, name: text('一套', 'One'), basePrice: 8_000_00, components: [{ sku: 'QB-SO60-W', quantity: 1 }, { sku: hidden.sku, quantity: 1 }] }],
    },
    // A suite that is hidden, of something that is not.
    { ...goods('YG-SET', 'night-suite', '夜间套系', 'Night suite', hidden.category, hidden.brand), kind: 'SUITE', variants: [{ sku: 'YG-SET', name: text('一套', 'One'), basePrice: 5_000_00, components: [{ sku: 'QB-SO60-W', quantity: 1 }, { sku: 'QB-KT17-W', quantity: 1 }] }] },
  ],
};

/** What is popular because some have seen it, and what would be all the same; the least popular first. */
const searchedForIt = [hidden.zh, hidden.zh.slice(0, 2), hidden.brand, '夜锅', '墨黑', '夜间 套系'];
const searchedBeside = ['蒸箱', '小丘电水壶'];

export interface HiddenFacts {
  product: string;
  variant: string;
  /** Of the suite with a hidden component; of something that anybody may buy. */
  suiteVariant: string;
  seenVariant: string;
  /** Of the line that fell out of the member's cart. */
  cartLine: string;
  address: string;
  order: string;
  token: string;
  /** Of a material about something hidden and something seen. */
  materialToken: string;
}

/** One house in two states: with products that are hidden from the mall, and as if they had never been. */
export class HiddenHouse {
  schema: GraphQLSchema;
  facts: HiddenFacts;
  readonly clock = new TestClock();
  private house: TestGraph;
  private graph: Graph;
  private memberId: string;
  private viewer: Actor = anonymous;

  static async open(): Promise<HiddenHouse> {
    const one = new HiddenHouse();
    Object.assign(process.env, { PAYMENT_PROVIDER_URL: 'http://127.0.0.1:9', PAYMENT_SECRET: 'secret-of-the-test-merchant', PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider' });
    one.house = await startTestGraph(definitions, { clock: one.clock });
    const { 'supergraph.graphql': supergraphSdl, 'api.graphql': api } = await composeContract(definitions);
    one.schema = buildSchema(api);
    const as = (name: string): Neighbour => {
      const subgraph = one.house.subgraph(name);
      return { execute: (request, call) => subgraph.execute(request, { ...call, actor: one.viewer }), receive: (event) => subgraph.receive(event), handle: (request, call) => subgraph.handle(request, call) };
    };
    one.graph = await startGraph({ supergraphSdl, neighbours: new Map(definitions.map(({ name }) => [name, as(name)])), production: false, executor: 'compiled', patience, metrics: createMetrics(), log: quietly });
    await one.fill();
    return one;
  }

  async close(): Promise<void> {
    await this.graph.server.stop();
    await this.house.stop();
  }

  async ask(query: string, variables: Record<string, unknown>, who: 'visitor' | 'member' | 'dealer'): Promise<Record<string, unknown>> {
    this.viewer = who === 'visitor' ? { ...anonymous, visitor: 'a visitor' } : memberActor(this.memberId, who === 'dealer' ? { channel: 'DEALER' } : {});
    const arrivedAt = Date.now();
    const contextValue: GraphContext = { requestId: 'one request', locale: 'zh-CN', log: quietly, credentials: {}, actor: this.viewer, identified: true, arrivedAt, deadline: arrivedAt + 20_000, outcome: { codes: [] } };
    const { body } = await this.graph.server.executeOperation({ query, variables: structuredClone(variables) }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in several parts');
    const { data, errors } = body.singleResult;
    return { data: data ?? null, errors: (errors ?? []).map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })) };
  }

  /** Takes away every trace of what is hidden: from now on it never existed. */
  async forget(): Promise<void> {
    const client = new Client({ connectionString: this.house.databaseUrl });
    await client.connect();
    try {
      await client.query('set session_replication_role = replica');
      const products = `select id from catalog.product where code in (${goneWith})`;
      const variants = `select id from catalog.variant where product_id in (${products})`;
      await client.query(`delete from orders.stock_item where variant_id in (${variants})`);
      await client.query(`delete from catalog.price where variant_id in (${variants})`);
      await client.query(`delete from catalog.suite_component where suite_id in (${variants})`);
      await client.query(`delete from catalog.effective_price where variant_id in (${variants})`);
      for (const table of ['product_facet', 'media', 'assortment_rule', 'material_product', 'effective_product', 'variant']) await client.query(`delete from catalog.${table} where product_id in (${products})`);
      await client.query(`delete from catalog.product where id in (${products})`);
      await client.query('delete from catalog.facet_value where not exists (select from catalog.product_facet where value_id = facet_value.id)');
      await client.query('truncate catalog.search_word, catalog.product_count');
      await client.query(`insert into catalog.product_count select category_id, brand_id, own.value_id, count(*) from catalog.product
        cross join lateral (select 0 as value_id union all select value_id from catalog.product_facet where product_id = product.id) own where status = 'ACTIVE' group by 1, 2, 3`);
      await client.query('update catalog.popular_search set texts = array(select text from unnest(texts) with ordinality as known(text, place) where text = any($1) order by place)', [searchedBeside]);
      await client.query(`update catalog.shelf_version set version = version + 1`);
    } finally {
      await client.end();
    }
    // Words are written anew where a name changes: to something else and back.
    const catalogContext = this.house.subgraph('catalog').context() as CatalogContext;
    const renamed = { ...shop.categories[0], name: text('厨', 'K') };
    for (const category of [renamed, shop.categories[0]]) await seedCatalog(catalogContext, { brands: [], categories: [category, ...shop.categories.slice(1)], products: [] });
  }

  private async fill(): Promise<void> {
    const catalogOf = this.house.subgraph('catalog');
    const context = catalogOf.context() as CatalogContext;
    const { variantIds } = await seedCatalog(context, shop);
    const sellable = [...variantIds].map(([sku, variantId]) => ({ sku, variantId, warehouse: 'WH-1', quantity: 7 }));
    await seedOrders(this.house.subgraph('orders').context(), { warehouses: [{ code: 'WH-1', name: text('仓', 'One'), city: text('上海', 'Shanghai'), districtCode: '310115', cutOffHour: 16 }], stock: sellable });
    await seedMembers(this.house.subgraph('members').context(), {
      accounts: [{ phone: '13800000001', displayName: text('演示会员', 'Demo member'), roles: [], addresses: [{ recipient: '演示会员', phone: '13800000001', districtCode: '310104', detail: '演示路 1 号', isDefault: true }] }],
    });
    const [{ member, address }] = await this.house.subgraph('members').db.rows<{ member: string; address: string }>('select member_id as member, id as address from address');
    this.memberId = member;
    const variant = variantIds.get(hidden.sku)!;
    // While it was sold to everybody it was bought once, and is in a cart.
    await this.run('addCartLine', 'AddCartLineInput', { variant, quantity: 1 });
    const quote = async () => ((await this.ask('query($address: ID) { checkout(address: $address) { quote } }', { address }, 'member')).data as { checkout: { quote: string } }).checkout.quote;
    const number = await this.run('placeOrder', 'PlaceOrderInput', { address, quote: await quote() }, '... on Order { number }');
    await this.run('addCartLine', 'AddCartLineInput', { variant, quantity: 2 });
    await this.run('addCartLine', 'AddCartLineInput', { variant: variantIds.get('QB-SO60-W'), quantity: 1 });
    await seedPopularSearches(context, [...searchedForIt, ...searchedBeside].map((each, index) => ({ locale: 'zh-CN', text: each, people: 10 + index })));
    await seedPromotions(context, {
      groups: [],
      promotions: [
        { code: 'NIGHT', kind: 'DISCOUNT', phase: 'PRICE', name: text('子夜价', 'Midnight price'), conditions: { items: { products: [hidden.code] } }, effects: [{ kind: 'PERCENT_OFF', percent: 1_000 }] },
        { code: 'WITH-GIFT', kind: 'GIFT', phase: 'REWARD', name: text(`送${hidden.zh}`, hidden.en), effects: [{ kind: 'GIFT', sku: hidden.sku, quantity: 1 }] },
        { code: 'TWO-GIFTS', kind: 'GIFT', phase: 'REWARD', name: text('双份买赠', 'Two gifts'), effects: [{ kind: 'GIFT', sku: hidden.suite.code, quantity: 1 }, { kind: 'GIFT', sku: 'QB-KT17-W', quantity: 1 }] },
        { code: 'GIFT-FROM', kind: 'GIFT', phase: 'REWARD', name: text(`满额送${hidden.zh}`, hidden.en), conditions: { minAmount: 90_000_00 }, effects: [{ kind: 'GIFT', sku: hidden.sku, quantity: 1 }] },
      ],
    });
    await seedAssortments(context, [
      { code: 'NIGHT-ONLY', name: text('夜间', 'Night'), channels: ['MALL', 'STORE', 'MARKETPLACE'], scope: 'CHANNEL', rules: [{ effect: 'EXCLUDE', product: hidden.code }, { effect: 'EXCLUDE', category: hidden.category }] },
    ]);
    const [{ product }] = await catalogOf.db.rows<{ product: string }>('select product_id as product from variant where id = $1', [variant]);
    // Checkout gives no offer for what is not for sale; a quote seals what was asked, whatever it is.
    const lines = [{ variant, quantity: 2 }, { variant: variantIds.get('QB-SO60-W'), quantity: 1 }];
    const { data } = await this.ask('query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { token } }', { lines }, 'member');
    const { token } = (data as { quote: { token: string } }).quote;
    const materialToken = 'm'.repeat(43);
    const [{ id: material }] = await catalogOf.db.write<{ id: string }>(
      `insert into material (id, code, title, kind, pictures, blocks, status, created_at) values ($1, 'NEWS', '{"zh-CN": "新品"}', 'ARTICLE', '[]', '[]', 'PUBLISHED', now()) returning id`,
      [newId()],
    );
    await catalogOf.db.write(`insert into material_product select $1, id, row_number() over () from product where code in ('${hidden.code}', 'QB-KT17')`, [material]);
    await catalogOf.db.write(`insert into material_share (id, material_id, token_digest, forwarded_by, forwarded_at) values ($1, $2, $3, 'a guide', now())`, [newId(), material, digest(materialToken)]);
    const [{ id: cartLine }] = await this.house.subgraph('orders').db.rows<{ id: string }>('select id from cart_line where variant_id = $1', [variant]);
    this.facts = { product, variant, suiteVariant: variantIds.get(hidden.suite.code)!, seenVariant: variantIds.get('QB-SO60-W')!, cartLine, address, order: number, token, materialToken };
  }

  private async run(field: string, inputType: string, input: object, fields = ''): Promise<string> {
    const answer = await this.ask(`mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ${fields} ... on Refusal { problems { code message } } } }`, { input: { ...input, idempotencyKey: newId() } }, 'member');
    const result = (answer.data as Record<string, { __typename: string; number: string }> | null)?.[field];
    if (!result || result.__typename === 'Refusal') throw new Error(`${field}: ${JSON.stringify(answer)}`);
    return result.number;
  }
}
