import { buildSchema, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codesOf } from './open-door';
import { type House, idempotencyKey, openHouse, run } from './house';

const schema = buildSchema(readFileSync(join(dirname(require.resolve('@tonglu/schema/package.json')), 'api.graphql'), 'utf8'));

let house: House;
beforeAll(async () => {
  house = await openHouse('local');
});
afterAll(() => house.close());

/** A value that fits the type, as far as anybody outside can know. */
function sample(type: GraphQLInputType, name = ''): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name);
  if (isListType(type)) return [sample(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sample(field.type, field.name)]));
  if (name === 'idempotencyKey') return idempotencyKey();
  return { Int: 1, Boolean: false, Decimal: '1.00', Float: 1, ID: '018f0000-0000-7000-8000-000000000000', DateTime: '2026-01-01T00:00:00Z' }[type.name] ?? '13900000009';
}

/** Every field of a type down to a depth, without arguments that must be given. */
function select(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member) => (member.name === 'Refusal' ? '... on Refusal { problems { code message path } }' : '')).join(' ')} }`;
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(({ type: argument, defaultValue }) => isNonNullType(argument) && defaultValue === undefined));
  const inner = fields.flatMap((field) => (isCompositeType(getNamedType(field.type)) ? (depth > 1 ? [`${field.name} ${select(field.type, depth - 1)}`] : []) : [field.name]));
  return `{ __typename ${isObjectType(named) ? inner.join(' ') : ''} }`;
}

const rootFields = (type: ReturnType<typeof schema.getQueryType>): [string, GraphQLField<unknown, unknown>][] => Object.entries(type?.getFields() ?? {});

async function attack(kind: 'query' | 'mutation', name: string, field: GraphQLField<unknown, unknown>, headers: Record<string, string>) {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const variables = Object.fromEntries(field.args.map((argument) => [argument.name, isNonNullType(argument.type) ? (argument.type.toString() === 'Int!' ? 2 : sample(argument.type, argument.name)) : null]).filter(([, value]) => value !== null));
  return house.ask(`${kind}${declared && `(${declared})`} { ${name}${given && `(${given})`} ${select(field.type, 3)} }`, variables, headers);
}

const leaks = /catalog\.|members\.|orders\.|postgres|127\.0\.0\.1|node_modules|\.ts:|\.js:|relation "|syntax error at|stack/i;
/** What anybody may do without signing in, and may therefore succeed. */
const open = new Set(['requestSignInCode', 'signOut']);

test.each(rootFields(schema.getQueryType()))('anonymous query: %s gives public things or nothing, and never a bug', async (name, field) => {
  const answer = await attack('query', name, field, {});
  expect(codesOf(answer)).not.toContain('INTERNAL');
  expect(answer.text).not.toMatch(leaks);
  if (['me', 'order'].includes(name)) expect(answer.data?.[name] ?? null).toBeNull();
});

test.each(rootFields(schema.getMutationType()))('anonymous mutation: %s changes nothing of anybody’s', async (name, field) => {
  const answer = await attack('mutation', name, field, {});
  expect(codesOf(answer)).not.toContain('INTERNAL');
  expect(answer.text).not.toMatch(leaks);
  const result = answer.data?.[name] as { __typename: string } | undefined | null;
  if (!open.has(name)) expect([undefined, null, 'Refusal']).toContain(result?.__typename);
});

describe('another’s things', () => {
  let mine: Record<string, string>;
  let theirs: Record<string, string>;
  beforeAll(async () => {
    mine = { authorization: `Bearer ${await house.signIn('13900000011')}` };
    theirs = { authorization: `Bearer ${await house.signIn('13900000012')}` };
  });

  test('an address answers like one that is not there, to every verb', async () => {
    const address = { recipient: '收货人', phone: '13900000011', district: '310104', detail: '演示路 1 号' };
    const { id } = await run<{ id: string }>(house, 'addAddress', { address }, '... on Address { id }', mine);
    const missing = '018f0000-0000-7000-8000-000000000000';
    for (const [verb, input] of [['changeAddress', { address }], ['removeAddress', {}]] as const) {
      const [other, none] = await Promise.all([id, missing].map((one) => run<{ __typename: string }>(house, verb, { id: one, ...input }, '', theirs)));
      expect(other.__typename).toBe('Refusal');
      expect(other).toEqual(none);
    }
    const checkout = (one: string) => house.ask('query($address: ID) { checkout(address: $address) { address { formatted } problems { code } } }', { address: one }, theirs);
    expect((await checkout(id)).data).toEqual((await checkout(missing)).data);
  });
});

test.each([`'; drop table product; --`, '%', '\\', '{"a":1}', '${7*7}', '<script>alert(1)</script>', '𠮷'.repeat(50), '\u0000', 'a'.repeat(5_000), '../../etc/passwd'])('hostile text is only text: %s', async (text) => {
  const answers = await Promise.all([
    house.ask('query($text: String!) { products(search: $text, first: 2) { totalCount } }', { text }),
    house.ask('query($text: String!) { searchSuggestions(text: $text) { text } }', { text }),
    house.ask('query($text: String!) { product(slug: $text) { id } }', { text }),
    house.ask('query($text: String!) { category(slug: $text) { id } }', { text }),
    house.ask('query($text: String!) { order(number: $text) { id } }', { text }),
    house.ask('query($text: String!) { regions(parent: $text) { code } }', { text }),
    house.ask('query($text: String!) { products(first: 2, after: $text) { totalCount } }', { text }),
    house.ask('query($text: ID!) { product(id: $text) { id } }', { text }),
  ]);
  for (const answer of answers) {
    expect(codesOf(answer)).not.toContain('INTERNAL');
    expect(answer.text).not.toMatch(leaks);
  }
});

test('the house still stands afterwards', async () => {
  expect((await fetch(`${house.url}/health/ready`)).status).toBe(200);
  expect((await house.ask<{ products: { totalCount: number } }>('{ products { totalCount } }')).data!.products.totalCount).toBeGreaterThan(0);
});
