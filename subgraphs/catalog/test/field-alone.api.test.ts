import { type GraphQLObjectType, isLeafType, isNonNullType, type GraphQLOutputType, getNamedType } from 'graphql';
import { startCatalog, type TestCatalog } from './start-catalog';

/** Statements bring along only what the question will read. Whatever is asked for alone must say what it says among everything else. */
let shop: TestCatalog;
beforeAll(async () => {
  shop = await startCatalog(undefined, { keepsAnswers: false });
});
afterAll(() => shop.graph.stop());

const told: Readonly<Record<string, string>> = {
  Media: '{ url alt role language bytes }',
  Money: '{ amount currencyCode }',
  Price: '{ amount { amount } promotional { amount } base { amount } level list breaks { minQuantity } }',
  PriceRange: '{ min { amount } max { amount } promotionalMin { amount } }',
  Brand: '{ id slug name }',
  Category: '{ id slug name }',
  VariantOption: '{ code name value }',
  ProductAttribute: '{ code name value unit }',
  SpecificationGroup: '{ name }',
  ProductType: '{ code }',
};

/** Every field of a type that can be asked for without arguments, and how. */
function fieldsOf(type: 'Product' | 'Variant', more: Readonly<Record<string, string>>): string[] {
  const takes = (declared: GraphQLOutputType): boolean => isLeafType(getNamedType(declared));
  return Object.values((shop.subgraph.schema.getType(type) as GraphQLObjectType).getFields()).flatMap(({ name, type: declared, args }) => {
    if (args.some((arg) => isNonNullType(arg.type))) return [];
    const selection = more[name] ?? told[getNamedType(declared).name];
    if (selection) return [`${name} ${selection}`];
    return takes(declared) ? [name] : [];
  });
}

const ofVariants = (): string[] => fieldsOf('Variant', { product: '{ code subtitle }' });
const ofProducts = (): string[] => [...fieldsOf('Product', { variants: '{ sku }' }), ...ofVariants().map((field) => `variants { ${field} }`)];

const ways: [way: string, fields: () => string[], ask: (selection: string) => Promise<unknown>][] = [
  ['a page', ofProducts, (selection) => said(`{ product(slug: "quiet-split-air-conditioner") { ${selection} } }`)],
  ['a list', ofProducts, (selection) => said(`{ products(first: 10) { edges { node { ${selection} } } } }`)],
  ['a search', ofProducts, (selection) => said(`{ products(search: "空调", first: 10) { edges { node { ${selection} } } } }`)],
  ['a reference to variants', () => [...ofVariants(), ...ofProducts().map((field) => `product { ${field} }`)], (selection) => referred('Variant', selection, ['QB-KFR35-W', 'QB-KFR35-G', 'QB-BC508-W'])],
];

async function said(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await shop.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const referred = (type: string, selection: string, skus: string[]): Promise<unknown> =>
  said(`query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`, { representations: skus.map((sku) => ({ __typename: type, id: shop.variantId(sku) })) });

/** What of the whole answer is said to the one field. */
function only(part: unknown, whole: unknown): unknown {
  if (Array.isArray(part) && Array.isArray(whole)) return part.length === whole.length ? part.map((each, index) => only(each, whole[index])) : whole;
  if (!part || !whole || typeof part !== 'object' || typeof whole !== 'object') return whole;
  return Object.fromEntries(Object.keys(part).map((key) => [key, only((part as Record<string, unknown>)[key], (whole as Record<string, unknown>)[key])]));
}

test.each(ways)('by %s, each field alone says what it says among all', async (_way, fields, ask) => {
  const all = fields();
  expect(all.length).toBeGreaterThan(10);
  const whole = await ask(all.join(' '));
  for (const field of all) {
    const alone = await ask(field);
    expect({ field, said: alone }).toEqual({ field, said: only(alone, whole) });
  }
});

test('the shop has something to say in the fields that lists do without', async () => {
  const page = JSON.stringify(await said('{ product(slug: "quiet-split-air-conditioner") { subtitle description attributes { value } cover { url } media { url } variants { barcode options { value } media { url } } } }'));
  for (const each of ['一级能效变频', '睡着也听不见', '3500', 'ac.svg', '6900000000014', '石墨', 'ac-graphite.svg']) expect(page).toContain(each);
});
