import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type CatalogContext, catalog, seedCatalog } from '@tonglu/catalog';
import { anonymous, createLog, createSubgraph, type Neighbour, prepareDatabase, type Subgraph } from '@tonglu/kit';
import { members } from '@tonglu/members';
import { orders, seedOrders } from '@tonglu/orders';
import { Client } from 'pg';
import { categories, leafOf, ordersOfABuyer, type Scale, slugOf, tokenOf } from './scale';

const warehouses = [
  { code: 'EAST', name: { 'zh-CN': '华东仓', en: 'East' }, city: { 'zh-CN': '上海', en: 'Shanghai' }, districtCode: '310104', cutOffHour: 16 },
  { code: 'WEST', name: { 'zh-CN': '西南仓', en: 'West' }, city: { 'zh-CN': '成都', en: 'Chengdu' }, districtCode: '510107', cutOffHour: 16 },
];

const filters = [
  { code: 'noise', name: { 'zh-CN': '噪声', en: 'Noise' }, kind: 'RANGE' as const, unit: 'dB' },
  { code: 'colour', name: { 'zh-CN': '颜色', en: 'Colour' }, kind: 'TERMS' as const },
];

const subgraphs = [catalog, members, orders];

/** Data that other tables or another seed have made is of no use. */
export function fingerprint(): string {
  const tables = subgraphs.flatMap(({ migrations }) => migrations.map(({ name }) => name));
  return createHash('sha256').update(tables.join()).update(readFileSync(__filename)).digest('hex').slice(0, 8);
}

/** Brings everything into an empty database. */
export async function seed(databaseUrl: string, scale: Scale): Promise<void> {
  await seedThroughSubgraphs(databaseUrl, scale);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await seedPeople(client, scale);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function seedThroughSubgraphs(databaseUrl: string, scale: Scale): Promise<void> {
  const running = new Map<string, Subgraph>();
  const neighbours: Map<string, Neighbour> = running as never;
  await prepareDatabase(databaseUrl, ['catalog', 'members', 'orders']);
  for (const definition of subgraphs) {
    const subgraph = await createSubgraph(definition, { databaseUrl, neighbours, log: createLog({ level: 'warn' }), works: false });
    await subgraph.migrate();
    await subgraph.start();
    running.set(definition.name, subgraph);
  }
  const contextOf = (name: string) => (running.get(name) as Subgraph).context();
  const brands = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => ({ slug: name.toLowerCase(), name: { 'zh-CN': name, en: name } }));
  const stock: Parameters<typeof seedOrders>[1]['stock'][number][] = [];
  for (let from = 0; from < scale.products; from += 500) {
    const products = Array.from({ length: Math.min(500, scale.products - from) }, (_each, index) => productOf(from + index, brands));
    const { variantIds } = await seedCatalog(contextOf('catalog') as CatalogContext, { brands, categories, filters, products });
    for (const { variants } of products) for (const [index, { sku }] of variants.entries()) stock.push({ variantId: variantIds.get(sku) as string, warehouse: warehouses[index % 2].code, quantity: 1_000_000 });
  }
  for (let from = 0; from < stock.length; from += 3_000) await seedOrders(contextOf('orders'), { warehouses, stock: stock.slice(from, from + 3_000) });
  // Prices are worked out when somebody first looks.
  await running.get('catalog')?.execute({ query: '{ products(first: 1) { edges { node { priceRange { min { amount } } } } } }' }, { actor: anonymous, locale: 'zh-CN', requestId: 'bench', caller: 'gateway' });
  for (const subgraph of running.values()) await subgraph.stop();
}

function productOf(number: number, brands: readonly { slug: string }[]) {
  const [category, zh, en] = leafOf(number);
  const price = 99_900 + (number * 37) % 800_000;
  return {
    code: `BENCH-${number}`,
    slug: slugOf(number),
    name: { 'zh-CN': `${zh} ${number} 型`, en: `${en} model ${number}` },
    subtitle: { 'zh-CN': '安静、省电、好看', en: 'Quiet, thrifty, handsome' },
    description: { 'zh-CN': `第 ${number} 号产品的说明。`.repeat(8), en: `About product ${number}. `.repeat(8) },
    brand: brands[number % brands.length].slug,
    category,
    attributes: [
      { code: 'energyGrade', name: { 'zh-CN': '能效等级', en: 'Energy grade' }, value: { 'zh-CN': '一级', en: 'Grade 1' } },
      { code: 'noise', name: { 'zh-CN': '噪声', en: 'Noise' }, value: String(30 + (number % 20)), unit: 'dB' },
    ],
    media: (['COVER', 'SCENE', 'DETAIL'] as const).map((role) => ({ url: `/media/bench/${number}-${role.toLowerCase()}.svg`, role, alt: { 'zh-CN': `图 ${number}`, en: `Picture ${number}` } })),
    variants: ['白', '灰', '黑'].map((colour, index) => ({
      sku: `BENCH-${number}-${index}`,
      name: { 'zh-CN': `${colour}色`, en: `Colour ${index}` },
      options: [{ code: 'colour', name: { 'zh-CN': '颜色', en: 'Colour' }, value: { 'zh-CN': colour, en: `Colour ${index}` } }],
      basePrice: price + index * 10_000,
      mallPrice: price + index * 10_000 - 5_000,
    })),
  };
}

const id = (kind: string, number: string): string => `('018f0000-0000-7${kind}00-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Twenty thousand people and their orders: the verbs would take minutes for what SQL does in seconds. */
async function seedPeople(client: Client, { members: people, orders: placed }: Scale): Promise<void> {
  await client.query(`
    insert into members.member (id, number, display_name, registered_at)
      select ${id('1', 'n')}, 'B-' || lpad(n::text, 8, '0'), jsonb_build_object('zh-CN', '会员 ' || n, 'en', 'Member ' || n), now() from generate_series(0, ${people - 1}) n;
    insert into members.address (id, member_id, recipient, phone, district_code, detail, is_default, created_at)
      select ${id('2', 'n')}, ${id('1', 'n')}, '会员 ' || n, '13900000000', '310104', '测试路 ' || n || ' 号', true, now() from generate_series(0, ${people - 1}) n;
    insert into members.session (id, token_digest, member_id, opened_at, expires_at)
      select ${id('3', 'n')}, encode(sha256(convert_to('${tokenOf(0).slice(0, -6)}' || lpad(n::text, 6, '0'), 'UTF8')), 'hex'), ${id('1', 'n')}, now(), now() + interval '10 years' from generate_series(0, ${people - 1}) n;
    insert into orders.sales_order (id, number, member_id, channel, placed_at, pay_by, items, discount, freight, payable, delivery, quote)
      select ${id('4', 'n')}, 'SO-BENCH-' || lpad(n::text, 6, '0'), ${id('1', `n / ${ordersOfABuyer}`)}, 'MALL', now() - interval '30 days' + n * interval '1 minute', now() + interval '10 years', 300000, 0, 0, 300000, '{"recipient": "会员", "phone": "13900000000", "regions": ["上海市", "徐汇区"], "detail": "测试路"}', 'bench' from generate_series(0, ${placed - 1}) n;
    create temporary table sold as select variant.id, variant.sku, variant.name, row_number() over (order by variant.sku) - 1 as place from catalog.variant;
    create index on sold (place);
    insert into orders.order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_price, total)
      select ${id('5', 'n * 4 + line')}, ${id('4', 'n')}, line, sold.id, sold.sku, sold.name->>'zh-CN', '{白}', 1, 100000, 100000
      from generate_series(0, ${placed - 1}) n cross join generate_series(1, 3) line join sold on sold.place = (n * 7 + line * 13) % (select count(*) from sold);
    insert into orders.order_history (order_id, from_state, to_state, kind, at) select id, null, 'AWAITING_PAYMENT', 'PLACED', placed_at from orders.sales_order;`);
}
