import { catalog } from '@tonglu/catalog';
import { createMetrics, type Graph, type GraphContext, patience, startGraph } from '@tonglu/gateway';
import { anonymous, createLog, newId, type Neighbour, type Subgraph } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, TestClock, type TestGraph } from '@tonglu/kit/testing';
import { members } from '@tonglu/members';
import { orders } from '@tonglu/orders';
import { buildSchema, type DocumentNode, execute, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { composeContract } from '../../src/schema/compose';
import { seedDemo } from '../../src/seed/seed-demo';
import { inWeather, type Sky } from './chaos';
import type { Pool } from './sample-values';

const definitions = [catalog, members, orders];
const quietly = createLog({ level: 'silent' });

export interface Answer {
  data?: unknown;
  errors: string[];
}

/** Apollo's gateway over graphql-js, and ours over compiled subgraphs, on one seeded demo brand. */
export class TwoGraphs {
  pool: Pool;
  /** What callers see. */
  api: GraphQLSchema;
  sky: Sky = { seed: '', weather: {} };
  /** Long, so that a busy machine is not taken for a slow subgraph. */
  patienceMs = 20_000;
  private house: TestGraph;
  private memberId: string;
  private graphs: Record<'stock' | 'compiled', Graph>;
  private readonly metrics = createMetrics();

  static async open(): Promise<TwoGraphs> {
    const two = new TwoGraphs();
    Object.assign(process.env, { PAYMENT_PROVIDER_URL: 'http://127.0.0.1:9', PAYMENT_SECRET: 'secret-of-the-test-merchant', PUBLIC_WEBHOOK_URL: 'http://127.0.0.1:9/orders/payment-provider' });
    two.house = await startTestGraph(definitions, { clock: new TestClock() });
    const subgraphs = new Map(definitions.map(({ name }) => [name, two.house.subgraph(name)]));
    await seedDemo(subgraphs);
    await two.goShopping();
    const { 'supergraph.graphql': supergraphSdl, 'api.graphql': api } = await composeContract(definitions);
    two.api = buildSchema(api);
    const started = async (executor: 'stock' | 'compiled'): Promise<Graph> => {
      const neighbours = new Map<string, Neighbour>([...subgraphs].map(([name, subgraph]) => [name, inWeather(name, executor === 'stock' ? byGraphqlJs(subgraph) : subgraph.execute, subgraph, () => two.sky, two.memberId)]));
      return startGraph({ supergraphSdl, neighbours, production: false, executor, patience, metrics: two.metrics, log: quietly });
    };
    two.graphs = { stock: await started('stock'), compiled: await started('compiled') };
    return two;
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.graphs).map(({ server }) => server.stop()));
    await this.house.stop();
  }

  async ask(which: 'stock' | 'compiled', query: string, variables: Record<string, unknown>): Promise<Answer> {
    const { body } = await this.graphs[which].server.executeOperation({ query, variables: structuredClone(variables) }, { contextValue: contextOf(this.patienceMs) });
    if (body.kind !== 'single') throw new Error('An answer in several parts');
    const { data, errors } = body.singleResult;
    return { data, errors: [...new Set((errors ?? []).map(placeAndCode))].sort() };
  }

  /** How often the compiled executor left an operation to the stock one. */
  async fallbacks(): Promise<number> {
    const counter = this.metrics.registry.getSingleMetric('tonglu_executor_fallbacks_total');
    return (await counter?.get())?.values[0]?.value ?? 0;
  }

  /** A member with two orders and a cart, and the values by which queries find everything. */
  private async goShopping(): Promise<void> {
    const [member] = await this.house.subgraph('members').db.rows<{ id: string; address: string }>('select m.id, a.id as address from member m join address a on a.member_id = m.id order by m.id, a.id limit 1');
    this.memberId = member.id;
    const products = await this.house.subgraph('catalog').db.rows<{ id: string; slug: string }>(`select id, slug from product where status = 'ACTIVE' order by slug limit 4`);
    const categories = await this.house.subgraph('catalog').db.rows<{ slug: string }>('select slug from category order by slug limit 3');
    const stocked = await this.house.subgraph('orders').db.rows<{ id: string }>('select variant_id as id from stock_item group by variant_id having sum(on_hand - reserved) > 20 order by variant_id limit 4');
    const variants = stocked.map(({ id }) => id);
    const placed: string[] = [];
    for (const [index, cart] of [variants.slice(0, 3), variants.slice(1, 2), variants.slice(2)].entries()) {
      for (const variant of cart) await this.mutate('addCartLine', 'AddCartLineInput', { variant, quantity: 1 + index });
      if (index < 2) placed.push((await this.mutate('placeOrder', 'PlaceOrderInput', { address: member.address, quote: await this.quote(member.address) }, '... on Order { id number }')).number);
    }
    const orderIds = await this.house.subgraph('orders').db.rows<{ id: string }>('select id from sales_order order by number');
    const lines = await this.house.subgraph('orders').db.rows<{ id: string }>('select l.id from cart_line l order by l.id');
    this.pool = {
      slug: [products[0].slug, categories[0].slug, products[1].slug, categories[1].slug],
      category: [categories[0].slug],
      id: [products[2].id, member.address, products[0].id],
      number: placed,
      order: orderIds.map(({ id }) => id),
      variant: variants,
      line: lines.map(({ id }) => id),
      address: [member.address],
      quote: [await this.quote(member.address)],
      district: ['310104', '510107'],
      parent: ['31', '3101', null],
      province: ['31'],
      city: ['3101'],
      first: [2, 1, 3],
      after: [null],
      quantity: [1, 2],
      search: ['白', 'TV', '空调'],
      text: ['空', 'a'],
      phone: ['13800000001', 'nobody'],
      code: ['000000'],
      product: [products[0].id],
    };
  }

  private async quote(address: string): Promise<string> {
    const { data } = await askGraph<{ checkout: { quote: string } }>(this.house.subgraph('orders'), 'query($address: ID) { checkout(address: $address) { quote } }', { address }, memberActor(this.memberId));
    return data.checkout.quote;
  }

  private async mutate(field: string, inputType: string, input: object, fields = ''): Promise<Record<string, string>> {
    const document = `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ${fields} ... on Refusal { problems { code message } } } }`;
    const { data, errors } = await askGraph<Record<string, Record<string, string>>>(this.house.subgraph('orders'), document, { input: { ...input, idempotencyKey: newId() } }, memberActor(this.memberId));
    if (errors || data[field].__typename === 'Refusal') throw new Error(`${field}: ${JSON.stringify(errors ?? data[field])}`);
    return data[field];
  }
}

/** Step by step, as graphql-js executes: the oracle of compiled subgraphs. */
function byGraphqlJs({ schema, context }: Subgraph): Neighbour['execute'] {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, operationName }, call) => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return execute({ schema, document, variableValues: variables, operationName, contextValue: context(call) });
  };
}

function contextOf(patienceMs: number): GraphContext {
  const arrivedAt = Date.now();
  return { requestId: 'request-of-the-oracle', locale: 'zh-CN', log: quietly, credentials: { session: 'a session' }, actor: anonymous, identified: true, arrivedAt, deadline: arrivedAt + patienceMs, outcome: { codes: [] } };
}

/** Where a whole batch of entities failed, Apollo's gateway gives the plan's own path: cut it where it leaves the answer. */
function placeAndCode({ path = [], extensions }: GraphQLFormattedError): string {
  const end = path.findIndex((part) => part === '@' || part === '_entities');
  return `${(end < 0 ? path : path.slice(0, end)).join('.')} ${String(extensions?.code)}`;
}
