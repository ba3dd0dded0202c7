import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(__dirname, '../..');
const startsWithinMs = 5 * 60_000;

export interface Mall {
  url: string;
  port: number;
  pages: { name: string; path: string; headers?: Record<string, string> }[];
  stop(): Promise<void>;
}

/** The whole house as `npm start` serves it, demo brand and all, on ports and data of its own. */
export async function openMall(firstPort: number): Promise<Mall> {
  const [postgres, gateway, mall, payments, messages] = [0, 1, 2, 3, 4].map((step) => String(firstPort + step));
  const house = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, TONGLU_SECRET: undefined, PAYMENT_SECRET: undefined, TONGLU_PG_PORT: postgres, GATEWAY_PORT: gateway, MALL_PORT: mall, SANDBOX_PAY_PORT: payments, SANDBOX_MESSAGES_PORT: messages, TONGLU_DATA_DIR: join(root, '.tonglu', 'bench-house'), RATE_LIMIT_SESSION: '1000000000', RATE_LIMIT_ADDRESS: '1000000000' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => house.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    house.kill();
    await gone;
  };
  const url = `http://127.0.0.1:${mall}`;
  try {
    await untilReady(`${url}/health/ready`, () => house.exitCode === null);
    return { url, port: Number(mall), pages: await pagesOf(url, `http://127.0.0.1:${gateway}/graphql`), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(url: string, lives: () => boolean): Promise<void> {
  const deadline = Date.now() + startsWithinMs;
  while (Date.now() < deadline && lives()) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await wait(250);
  }
  throw new Error('The house did not start: try npm start');
}

interface Found {
  data: { categories: { slug: string }[]; products: { edges: { node: { slug: string; variants: { id: string }[] } }[] } };
}

async function pagesOf(url: string, graph: string): Promise<Mall['pages']> {
  const query = '{ categories { slug } products(first: 3, sort: BEST_SELLING) { edges { node { slug variants { id } } } } }';
  const answer = await fetch(graph, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data: { categories, products } } = (await answer.json()) as Found;
  const product = `/p/${products.edges[0].node.slug}`;
  let cookie = '';
  for (const { node } of products.edges) cookie = await intoCart(url, `/p/${node.slug}`, node.variants[0].id, cookie);
  return [
    { name: 'home', path: '/' },
    { name: 'list', path: `/c/${categories[0].slug}` },
    { name: 'product', path: product },
    { name: 'search', path: `/search?q=${encodeURIComponent('空调')}` },
    { name: 'cart of three', path: '/cart', headers: { cookie } },
  ];
}

/** As a visitor does it, by the form on the product page. Answers the cookie that stands for the visitor. */
async function intoCart(url: string, product: string, variant: string, cookie: string): Promise<string> {
  const visitor = cookie || ((await fetch(url)).headers.getSetCookie()[0]?.split(';')[0] ?? '');
  const form = new URLSearchParams({ variant, quantity: '1', key: `bench-${Date.now()}-${variant}` });
  const answer = await fetch(url + product, { method: 'POST', body: form, headers: { cookie: visitor, origin: url }, redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`The mall refused a cart line: ${answer.status}`);
  return visitor;
}
