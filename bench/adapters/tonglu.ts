import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter, Answer, Ask, Question, Work } from '../src/adapter';
import { dataOf } from '../src/buyer';
import { Door } from '../src/drive';
import { asText, type Form, persisted } from '../src/forms';
import { type Shelf, worksOf } from '../src/items';

/**
 * Any running Tonglu, through its public API only. It signs up members of its own, by codes that it reads at the
 * sandbox's message desk, and has some of them order, so that there is a history to read.
 */
const { MESSAGE_DESK_URL = 'http://127.0.0.1:4020', BENCH_BUYERS = '20' } = process.env;
const readers = 4;
const ordersEach = 10;

const shelf: Shelf = { category: '', slug: at([]), word: at([]), reader: at([]), buyer: at([]), variants: () => [] };
const text = worksOf(asText, shelf);

export const adapter: Adapter = {
  name: 'Tonglu',
  work: text,
  async prepare(ask) {
    await look(ask);
    const buyers: Buyer[] = [];
    for (let n = 0; n < Number(BENCH_BUYERS); n += 1) buyers.push(await signUp(ask));
    shelf.buyer = at(buyers.slice(0, readers));
    for (let n = 0; n < readers * ordersEach; n += 1) await text.checkout(ask, n);
    shelf.reader = at(buyers.slice(0, readers).map(({ token }) => token));
    // One cart is one person's: whoever buys at the moment is left alone.
    const free = [...buyers];
    const alone = (form: Form): Work => async (door, n) => {
      const buyer = free.shift();
      if (!buyer) throw new Error('There are more clients than BENCH_BUYERS');
      try {
        return await worksOf(form, { ...shelf, buyer: () => buyer }).checkout(door, n);
      } finally {
        free.push(buyer);
      }
    };
    adapter.work = { ...text, checkout: alone(asText) };
    if (await knowsOurDocuments(ask)) {
      const byId: Record<string, Work> = { ...worksOf(persisted, shelf), checkout: alone(persisted) };
      adapter.work = Object.fromEntries(Object.entries(adapter.work).map(([item, work]) => [item, { 'documents by id': byId[item], 'documents as text': work }]));
    }
  },
};

/** Whether this house has the bench's documents on its list, as it has its storefronts'. */
async function knowsOurDocuments(ask: Ask): Promise<boolean> {
  return (await ask(persisted('product', { slug: shelf.slug(0) }))).status === 200;
}

interface Found {
  categories: { slug: string }[];
  products: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { slug: string; name: string; variants: { id: string; availability: { available: number } | null }[] } }[] };
}

/** What is there to be asked for: the largest shelf, all products, words of their names, and the tenth that there is most of. */
async function look(ask: Ask): Promise<void> {
  const nodes: Found['products']['edges'][number]['node'][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { categories, products } = dataOf<Found>(await ask(asked(`query ($after: String) { categories { slug } products(first: 48, after: $after, sort: BEST_SELLING) { pageInfo { hasNextPage endCursor } edges { node { slug name variants { id availability { available } } } } } }`, { after })));
    shelf.category = categories[0].slug;
    nodes.push(...products.edges.map(({ node }) => node));
    more = products.pageInfo.hasNextPage;
    after = products.pageInfo.endCursor;
  }
  const stocked = nodes.flatMap(({ variants }) => variants).sort((a, b) => (b.availability?.available ?? 0) - (a.availability?.available ?? 0)).map(({ id }) => id);
  const plenty = stocked.slice(0, Math.max(24, stocked.length / 10));
  shelf.slug = at(nodes.map(({ slug }) => slug));
  shelf.word = at([...new Set(nodes.flatMap(({ name }) => name.match(/\p{Script=Han}{2,}/gu)?.at(-1)?.slice(-2) ?? []))]);
  shelf.variants = (n) => [0, 1, 2].map((step) => plenty[(n * 3 + step) % plenty.length]);
}

const asked = (query: string, variables: object = {}, token?: string): Question => ({ path: '/graphql', body: { query, variables }, ...(token && { headers: { authorization: `Bearer ${token}` } }) });

let keys = 0;
const key = (): string => `bench-${process.pid}-${Date.now()}-${(keys += 1)}`;

interface Buyer {
  token: string;
  address: string;
}

async function signUp(ask: Ask): Promise<Buyer> {
  const phone = `1380002${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
  agreed(await ask(asked('mutation ($input: RequestSignInCodeInput!) { done: requestSignInCode(input: $input) { __typename ... on Refusal { problems { message } } } }', { input: { phone, idempotencyKey: key() } })));
  const { token } = agreed<{ token: string }>(await ask(asked('mutation ($input: SignInInput!) { done: signIn(input: $input) { __typename ... on SignedIn { token } ... on Refusal { problems { message } } } }', { input: { phone, code: await codeSentTo(phone), idempotencyKey: key() } })));
  const address = { recipient: '测试', phone, district: '310104', detail: '测试路 1 号' };
  const { id } = agreed<{ id: string }>(await ask(asked('mutation ($input: AddAddressInput!) { done: addAddress(input: $input) { __typename ... on Address { id } ... on Refusal { problems { message } } } }', { input: { address, idempotencyKey: key() } }, token)));
  return { token, address: id };
}

/** What was done; a refusal ends the bench. */
function agreed<Done>(answer: Answer): Done {
  const { done } = dataOf<{ done: Done & { problems?: { message: string }[] } }>(answer);
  if (done.problems) throw new Error(done.problems.map(({ message }) => message).join());
  return done;
}

async function codeSentTo(phone: string): Promise<string> {
  const desk = new Door(MESSAGE_DESK_URL, 1);
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      const { messages } = JSON.parse((await desk.ask({ path: `/v1/messages?to=${phone}` })).text) as { messages: { params: { code?: string } }[] };
      const code = messages.find(({ params }) => params.code)?.params.code;
      if (code) return code;
      await wait(100);
    }
    throw new Error(`No code reached ${phone}; see ${MESSAGE_DESK_URL}`);
  } finally {
    await desk.close();
  }
}

function at<T>(list: readonly T[]): (n: number) => T {
  return (n) => list[n % list.length];
}
