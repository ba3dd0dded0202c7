import { type Actor, newId, transact } from '@tonglu/kit';
import { askGraph, memberActor, visitorActor } from '@tonglu/kit/testing';
import { park } from '../src/payment/discrepancy';
import { PaymentHouse } from './payment-house';

let house: PaymentHouse;
beforeAll(async () => {
  house = await PaymentHouse.open();
  for (const reference of ['P-1', 'P-2', 'P-3']) await transact(house.orders.db, (tx) => park(tx, house.context, 'UNKNOWN_PAYMENT', reference, { amount: '100' }));
});
afterAll(() => house.close());

const manager = { ...memberActor(newId()), roles: ['ORDER_MANAGER' as const] };

interface Page {
  paymentDiscrepancies: { totalCount: number; edges: { cursor: string; node: { id: string; kind: string; reference: string; note: string | null } }[] } | null;
}
const list = (actor: Actor, variables: Record<string, unknown> = {}) =>
  askGraph<Page>(
    house.orders,
    'query($waiting: Boolean! = true, $first: Int! = 20, $after: String) { paymentDiscrepancies(waiting: $waiting, first: $first, after: $after) { totalCount edges { cursor node { id kind reference note } } } }',
    variables,
    actor,
  );
const references = async (variables: Record<string, unknown>) => (await list(manager, variables)).data.paymentDiscrepancies?.edges.map(({ node }) => node.reference);

const resolve = async (discrepancy: string, note: string, { key = newId(), actor = manager as Actor } = {}) =>
  askGraph<{ resolvePaymentDiscrepancy: { __typename: string; note?: string; problems?: { code: string; path: string[] }[] } }>(
    house.orders,
    'mutation($input: ResolvePaymentDiscrepancyInput!) { resolvePaymentDiscrepancy(input: $input) { __typename ... on PaymentDiscrepancy { note } ... on Refusal { problems { code path } } } }',
    { input: { discrepancy, note, idempotencyKey: key } },
    actor,
  );

test('what waits for a person is listed, newest first, page by page', async () => {
  expect(await references({})).toEqual(['P-3', 'P-2', 'P-1']);
  const { edges } = (await list(manager, { first: 2 })).data.paymentDiscrepancies!;
  expect(await references({ first: 2, after: edges[1].cursor })).toEqual(['P-1']);
});

test('settled once, with a note; ten people at once: one of them did it', async () => {
  const { edges } = (await list(manager)).data.paymentDiscrepancies!;
  const { id } = edges[0].node;
  const answers = await Promise.all(Array.from({ length: 10 }, (_each, index) => resolve(id, `refunded by hand ${index}`)));
  const done = answers.filter(({ data }) => data.resolvePaymentDiscrepancy.__typename === 'PaymentDiscrepancy');
  expect(done).toHaveLength(1);
  expect(answers.flatMap(({ data }) => data.resolvePaymentDiscrepancy.problems ?? [])).toEqual(Array.from({ length: 9 }, () => ({ code: 'INVALID_INPUT', path: ['input', 'discrepancy'] })));
  expect(await references({})).toEqual(['P-2', 'P-1']);
  expect((await list(manager, { waiting: false })).data.paymentDiscrepancies?.edges.map(({ node }) => node.note)).toEqual([done[0].data.resolvePaymentDiscrepancy.note]);
});

test('the same key again is the same answer', async () => {
  const { id } = (await list(manager)).data.paymentDiscrepancies!.edges[0].node;
  const key = newId();
  const first = await resolve(id, 'paid back', { key });
  expect(await resolve(id, 'paid back', { key })).toEqual(first);
});

test.each([
  ['no note', (id: string) => resolve(id, '  '), { code: 'INVALID_INPUT', path: ['input', 'note'] }],
  ['a long note', (id: string) => resolve(id, 'x'.repeat(1_001)), { code: 'INVALID_INPUT', path: ['input', 'note'] }],
  ['one that is not there', () => resolve(newId(), 'ok'), { code: 'NOT_FOUND', path: ['input', 'discrepancy'] }],
  ['an id that is none', () => resolve(`' or 1=1`, 'ok'), { code: 'NOT_FOUND', path: ['input', 'discrepancy'] }],
])('refused: %s', async (_what, ask, problem) => {
  const { id } = (await list(manager)).data.paymentDiscrepancies!.edges[0].node;
  expect((await ask(id)).data.resolvePaymentDiscrepancy.problems).toEqual([problem]);
});

test.each([
  ['a visitor', visitorActor('visitor-1'), 'UNAUTHENTICATED'],
  ['a member', memberActor(newId()), 'FORBIDDEN'],
])('%s neither sees nor settles any', async (_who, actor, code) => {
  const { id } = (await list(manager)).data.paymentDiscrepancies!.edges[0].node;
  const seen = await list(actor);
  expect(seen.data.paymentDiscrepancies).toBeNull();
  expect(seen.errors?.[0].extensions?.code).toBe(code);
  expect((await resolve(id, 'mine', { actor })).errors?.[0].extensions?.code).toBe(code);
});
