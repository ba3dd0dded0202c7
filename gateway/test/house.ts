import type { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type CatalogContext, catalog, seedCatalog } from '@tonglu/catalog';
import { type AnySubgraphDefinition, type Call, type Context, createSubgraph, type Neighbour, prepareDatabase, RemoteSubgraph, serve, type Subgraph } from '@tonglu/kit';
import { createTestDatabase } from '@tonglu/kit/testing';
import { members, seedMembers } from '@tonglu/members';
import { orders, seedOrders } from '@tonglu/orders';
import { startMessageDesk, startPaymentProvider } from '@tonglu/sandbox';
import { smallShop } from '../../subgraphs/catalog/test/small-shop';
import { paymentSettings, paymentVariables } from '../../subgraphs/orders/src/payment/payment-settings';
import { readEnv } from '@tonglu/kit';
import type { Patience } from '../src/patience';
import { type Answer, type Door, openDoor, quiet } from './open-door';

const secret = 'the secret of a house under test';
const paymentSecret = 'payment secret under test';
const messageKey = 'messages-key-under-test';

/** Who may edit the catalogue. */
export const editorPhone = '13800000009';

/** local: one process, function calls. alone: each subgraph behind signed HTTP. */
export type Topology = 'local' | 'alone';

/** The real Tonglu behind its gateway, with the real message desk and payment provider beside it. */
export interface House extends Door {
  subgraphUrls: ReadonlyMap<string, string>;
  subgraph(name: string): Subgraph;
  /** Catalogue variants, by SKU. */
  variants: ReadonlyMap<string, string>;
  /** Signs a phone in as a person would; gives the session token. */
  signIn(phone: string): Promise<string>;
  /** The buyer pays at the provider. */
  pay(paymentNumber: string): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** `instead`: addresses at which the gateway looks for subgraphs in place of where they are. */
export async function openHouse(topology: Topology, { stock = 20, env = {} as Record<string, string>, instead = {} as Record<string, string>, patience = {} as Partial<Patience> } = {}): Promise<House> {
  const database = await createTestDatabase();
  const [desk, provider, port] = await Promise.all([startMessageDesk({ key: messageKey }), startPaymentProvider({ secret: paymentSecret, retryDelaysMs: [100, 200, 500] }), freePort()]);
  const payment = paymentSettings(readEnv(paymentVariables, { PAYMENT_PROVIDER_URL: provider.url, PAYMENT_SECRET: paymentSecret, PUBLIC_WEBHOOK_URL: `http://127.0.0.1:${port}/orders/payment-provider` }));
  const definitions: AnySubgraphDefinition[] = [
    { ...catalog, settings: () => ({ secret }) },
    { ...members, settings: () => ({ secret, messageDesk: { url: desk.url, key: messageKey } }) },
    { ...orders, settings: () => ({ secret, payMinutes: 30, payment }) },
  ];
  const alone = topology === 'alone' ? await serveEach(definitions, database.url) : undefined;
  const door = await openDoor({
    definitions,
    patience,
    databaseUrl: database.url,
    env: { PORT: String(port), WORKER: 'on', DATABASE_POOL: '10', TONGLU_SECRET: secret, MESSAGE_DESK_URL: desk.url, ...env, ...Object.fromEntries([...(alone?.urls ?? [])].map(([name, url]) => [`${name.toUpperCase()}_URL`, instead[name] ?? url])) },
  });
  const subgraph = (name: string): Subgraph => {
    const found = (alone?.subgraphs ?? door.platform.locals).get(name);
    if (!found) throw new Error(`${name} does not run`);
    return found;
  };
  const contextOf = (name: string): Context => subgraph(name).context();

  const { variantIds } = await seedCatalog(contextOf('catalog') as CatalogContext, smallShop);
  const district = '310104';
  await seedMembers(contextOf('members'), { accounts: [{ phone: editorPhone, displayName: { 'zh-CN': '商品编辑', en: 'Editor' }, roles: ['CATALOG_EDITOR'], addresses: [] }, { phone: '13800000001', displayName: { 'zh-CN': '演示会员', en: 'Demo member' }, roles: [], addresses: [{ recipient: '演示会员', phone: '13800000001', districtCode: district, detail: '演示路 1 号', isDefault: true }] }] });
  const sold = ['QB-KFR35-W', 'QB-KFR35-G', 'QB-BC508-W'];
  await seedOrders(contextOf('orders'), {
    warehouses: [{ code: 'WH-TEST', name: { 'zh-CN': '演示仓', en: 'Demo warehouse' }, city: { 'zh-CN': '上海', en: 'Shanghai' }, districtCode: district, cutOffHour: 17 }],
    stock: sold.map((sku) => ({ variantId: variantIds.get(sku) ?? '', warehouse: 'WH-TEST', quantity: stock })),
  });

  return {
    ...door,
    subgraph,
    subgraphUrls: alone?.urls ?? new Map(),
    variants: variantIds,
    signIn: (phone) => signIn(door, desk.url, phone),
    pay: async (outTradeNo) => {
      const answer = await fetch(`${provider.url}/control/confirm`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ outTradeNo }) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    close: async () => {
      await provider.close();
      await door.close();
      await alone?.close();
      await desk.close();
      await database.drop();
    },
  };
}

/** Each subgraph behind a server of its own, knowing its neighbours only by signed HTTP. */
async function serveEach(definitions: readonly AnySubgraphDefinition[], databaseUrl: string) {
  await prepareDatabase(databaseUrl, definitions.map(({ name }) => name));
  const urls = new Map<string, string>();
  for (const { name } of definitions) urls.set(name, `http://127.0.0.1:${await freePort()}`);
  const subgraphs = new Map<string, Subgraph>();
  const servers: Server[] = [];
  const remotes: RemoteSubgraph[] = [];
  for (const definition of definitions) {
    const others = [...urls].filter(([name]) => name !== definition.name).map(([name, url]) => new RemoteSubgraph(name, url, secret));
    remotes.push(...others);
    const neighbours = new Map<string, Neighbour>(others.map((remote) => [remote.name, remote]));
    const subgraph = await createSubgraph(definition, { databaseUrl, neighbours, log: quiet, works: true, poolSize: 10 });
    await subgraph.migrate();
    await subgraph.start();
    subgraphs.set(definition.name, subgraph);
    const { hostname, port } = new URL(urls.get(definition.name) ?? '');
    servers.push(await serve({ subgraph, secret, host: hostname, port: Number(port), log: quiet }));
  }
  return {
    urls,
    subgraphs,
    close: async () => {
      await Promise.all(remotes.map((remote) => remote.close()));
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      for (const subgraph of subgraphs.values()) await subgraph.stop();
    },
  };
}

let keys = 0;
export const idempotencyKey = (): string => `journey-key-${(keys += 1)}`;

/** Runs a mutation and gives what it answered; an error is a failure of the test. */
export async function run<Result>(door: Door, verb: string, input: object, selection: string, headers: Record<string, string>): Promise<Result> {
  const type = `${verb[0].toUpperCase()}${verb.slice(1)}Input!`;
  const answer: Answer = await door.ask(`mutation($input: ${type}) { ${verb}(input: $input) { __typename ... on Refusal { problems { code message path } } ${selection} } }`, { input: { idempotencyKey: idempotencyKey(), ...input } }, headers);
  if (answer.errors) throw new Error(`${verb}: ${JSON.stringify(answer.errors)}`);
  return answer.data?.[verb] as Result;
}

async function signIn(door: Door, deskUrl: string, phone: string): Promise<string> {
  await run(door, 'requestSignInCode', { phone }, '', {});
  const code = await until(async () => {
    const response = await fetch(`${deskUrl}/v1/messages?to=${phone}`);
    return ((await response.json()) as { messages: { params: { code: string } }[] }).messages[0]?.params.code;
  });
  const { token } = await run<{ token: string }>(door, 'signIn', { phone, code }, '... on SignedIn { token }', {});
  return token;
}

/** Waits for something that happens behind the scenes. */
export async function until<T>(look: () => Promise<T | undefined>, patienceMs = 20_000): Promise<T> {
  for (const giveUpAt = Date.now() + patienceMs; Date.now() < giveUpAt; await pause(50)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('It did not happen in time');
}

export const callAs = (caller: string): Call => ({ actor: { kind: 'SYSTEM', channel: 'MALL', roles: [] }, locale: 'zh-CN', requestId: 'a-request-of-a-test', caller });
