import { newId } from '@tonglu/kit';
import { isNonNullType } from 'graphql';
import { sampleValue } from './oracle/sample-values';
import { hidden, HiddenHouse } from './roads/hidden-house';
import { elsewhere, forStaff, toBeTried, triedBy } from './roads/coverage';
import { type Road, roads, secrets, tellsOwnOrders } from './roads/roads';

/** A viewer outside an assortment cannot learn that a product exists, by any road (C3). */
let house: HiddenHouse;
let all: Road[];
/** A new key for each request, where there is one. */
const withKey = (variables: Record<string, unknown>) => {
  const input = variables.input as object | undefined;
  return input && 'idempotencyKey' in input ? { input: { ...input, idempotencyKey: newId() } } : variables;
};
const walk = async (): Promise<string[]> => {
  const answers: string[] = [];
  for (const { query, variables, who } of all) answers.push(JSON.stringify(await house.ask(query, withKey(variables), who)));
  return answers;
};

beforeAll(async () => {
  house = await HiddenHouse.open();
  all = roads(house.facts);
}, 180_000);
afterAll(() => house.close());

test('every field and argument of the schema that could tell is on a road, or is known to be none of a shopper’s', () => {
  const tried = new Set(all.flatMap(({ query, variables }) => [...triedBy(house.schema, query, variables)]));
  expect([...toBeTried(house.schema)].filter((each) => !tried.has(each))).toEqual([]);
  const roots = [house.schema.getQueryType(), house.schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type!.name}.${field}`));
  expect([...elsewhere].filter((each) => !roots.includes(each))).toEqual([]);
});

test('what is for staff is refused to everybody else', async () => {
  for (const name of forStaff(house.schema)) {
    const [type, field] = name.split('.');
    const { args } = (type === 'Query' ? house.schema.getQueryType() : house.schema.getMutationType())!.getFields()[field];
    const given = args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
    const query = `${type.toLowerCase()}${given.length > 0 ? `(${given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')})` : ''} { ${field}${given.length > 0 ? `(${given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : ''} { __typename } }`;
    const variables = Object.fromEntries(given.map((argument) => [argument.name, sampleValue(argument.type, argument.name, { idempotencyKey: ['0123456789'] }, (count) => count - 1)]));
    const { errors } = await house.ask(query, variables, 'member');
    expect([name, (errors as { code: string }[]).map(({ code }) => code)]).toEqual([name, ['FORBIDDEN']]);
  }
}, 60_000);

test('no road is closed by a mistake of its own', async () => {
  for (const { name, query, variables, who } of all) {
    const { errors } = await house.ask(query, withKey(variables), who);
    const strange = (errors as { code: string; message: string }[]).filter(({ code, message }) => (code !== 'UNAUTHENTICATED' && code !== 'BAD_USER_INPUT') || message.includes('invalid value'));
    if (strange.length > 0) throw new Error(`${name} as ${who}: ${JSON.stringify(strange)}`);
  }
}, 180_000);

test('a dealer, who may see it, finds it', async () => {
  const { data } = await house.ask(`query($slug: String, $search: String) { product(slug: $slug) { code } products(search: $search) { totalCount } }`, { slug: hidden.slug, search: hidden.zh }, 'dealer');
  expect(data).toEqual({ product: { code: hidden.code }, products: { totalCount: 1 } });
});

/** Sealed quotes are signed, not secret: what stands in them is told. */
test('nothing hidden is called by its name, unless whoever asks has said it', async () => {
  const told: string[] = [];
  for (const road of all.filter((each) => !tellsOwnOrders(each))) {
    const answer = JSON.stringify(await house.ask(road.query, withKey(road.variables), road.who)).replaceAll(/[\w-]{200,}/g, (sealed) => `${sealed} ${Buffer.from(sealed, 'base64url').toString()}`);
    const said = JSON.stringify(road.variables);
    told.push(...secrets.filter((secret) => answer.includes(secret) && !said.includes(secret)).map((secret) => `${road.name} as ${road.who}: ${secret}`));
  }
  expect(told).toEqual([]);
}, 180_000);

test('what is hidden answers byte for byte as what never was', async () => {
  await walk(); // the cart comes to rest
  const before = await walk();
  await house.forget();
  const after = await walk();
  const different = all.flatMap(({ name, who, variables }, index) => (before[index] === after[index] ? [] : [{ road: `${name} as ${who}`, variables, hidden: before[index], never: after[index] }]));
  expect(different).toEqual([]);
}, 300_000);
