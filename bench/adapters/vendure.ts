import type { Adapter, Answer, Ask, Question, Work } from '../src/adapter';
import { dataOf, WentWrong } from '../src/buyer';

/** Vendure 3 with the data of bench/peers/vendure, through its Shop API. */
const products = 5_000;
const variants = 15_000;
const readers = 4;
const firstBuyer = 100;
const buyers = 32;
const words = ['conditioners', 'refrigerators', 'washing', 'televisions', 'heaters', 'hoods', 'dishwashers', 'purifiers'];

const found = `totalItems items { productId slug productName currencyCode priceWithTax { ... on PriceRange { min max } ... on SinglePrice { value } } productAsset { preview }`;
const refused = '... on ErrorResult { errorCode message }';

const documents = {
  list: `query List { products(options: { take: 24 }) { totalItems items { id slug name featuredAsset { preview }
    variants { id sku name priceWithTax currencyCode stockLevel } } } }`,
  indexedList: `query IndexedList($collection: String!) { search(input: { collectionSlug: $collection, groupByProduct: true, take: 24 }) { ${found} inStock } } }`,
  product: `query Product($slug: String!) { product(slug: $slug) { id slug name description assets { preview } featuredAsset { preview }
    facetValues { code name facet { code name } } collections { id slug name }
    variants { id sku name options { code name group { code name } } priceWithTax price currencyCode stockLevel } } }`,
  search: `query Search($term: String!) { search(input: { term: $term, groupByProduct: true, take: 24 }) { ${found} }
    facetValues { count facetValue { id code name facet { code name } } } } }`,
  history: `query History { activeCustomer { id firstName lastName orders(options: { take: 10, sort: { orderPlacedAt: DESC } }) { totalItems
    items { id code state orderPlacedAt totalWithTax currencyCode
      lines { id quantity linePriceWithTax productVariant { id sku name product { id slug name } } } } } } }`,
  login: `mutation Login($email: String!, $password: String!) { login(username: $email, password: $password) { __typename ${refused} } }`,
  addLine: `mutation AddLine($variant: ID!) { addItemToOrder(productVariantId: $variant, quantity: 1) { __typename ${refused} } }`,
  ship: `mutation Ship($address: CreateAddressInput!, $method: [ID!]!) {
    setOrderShippingAddress(input: $address) { __typename ${refused} }
    setOrderShippingMethod(shippingMethodId: $method) { __typename ... on Order { totalWithTax currencyCode } ${refused} } }`,
  pay: `mutation Pay {
    transitionOrderToState(state: "ArrangingPayment") { __typename ${refused} }
    addPaymentToOrder(input: { method: "dummy", metadata: {} }) { __typename ... on Order { id code state } ${refused} } }`,
} as const;

const address = { fullName: 'Customer', streetLine1: '1 Test Road', city: 'Shanghai', postalCode: '200030', countryCode: 'CN' };

let readingTokens: string[] = [];
let free: string[] = [];

const asked = (document: keyof typeof documents, variables: object = {}, token?: string): Question => ({ path: '/shop-api', body: { query: documents[document], variables }, headers: token ? { authorization: `Bearer ${token}` } : {} });

/** The answer to a page, which is whole: see `prepare`. */
async function page(ask: Ask, ...question: Parameters<typeof asked>): Promise<Answer> {
  const answer = await ask(asked(...question));
  if (answer.text.startsWith('{"errors"')) throw new WentWrong(answer.text);
  return answer;
}

/** The answer to a mutation, none of whose fields was refused. */
async function done(ask: Ask, ...question: Parameters<typeof asked>): Promise<Answer> {
  const answer = await ask(asked(...question));
  for (const field of Object.values(dataOf<Record<string, { errorCode?: string; message?: string }>>(answer))) if (field.errorCode) throw new WentWrong(field.message);
  return answer;
}

const list: Work = (ask) => page(ask, 'list');
const indexedList: Work = (ask) => page(ask, 'indexedList', { collection: 'house' });
const product: Work = (ask, n) => page(ask, 'product', { slug: `bench-product-${(n * 17) % products}` });
const search: Work = (ask, n) => page(ask, 'search', { term: words[n % words.length] });
const history: Work = (ask, n) => page(ask, 'history', {}, readingTokens[n % readers]);

/** Three lines, an address and a way to ship, a payment that is authorised. */
const checkout: Work = async (ask, n) => {
  const token = free.shift();
  if (!token) throw new WentWrong(`There are more clients than ${buyers} buyers`);
  try {
    for (const step of [1, 2, 3]) await done(ask, 'addLine', { variant: String(1 + ((n * 11 + step * 5) % variants)) }, token);
    await done(ask, 'ship', { address, method: ['1'] }, token);
    const answer = await done(ask, 'pay', {}, token);
    const { addPaymentToOrder: { state } } = dataOf<{ addPaymentToOrder: { state: string } }>(answer);
    if (state !== 'PaymentAuthorized') throw new WentWrong(`The order is ${state}`);
    return answer;
  } finally {
    free.push(token);
  }
};

export const adapter: Adapter = {
  name: 'Vendure',
  work: { list: { list, 'indexed list': indexedList }, product, search, history, checkout },
  async prepare(ask) {
    readingTokens = await signedIn(ask, 0, readers);
    free = await signedIn(ask, firstBuyer, buyers);
    await lookThrough(ask);
  },
};

async function signedIn(ask: Ask, from: number, count: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let number = from; number < from + count; number += 1) {
    const { headers } = await done(ask, 'login', { email: `customer-${number}@bench.example`, password: 'bench' });
    tokens.push(String(headers['vendure-auth-token']));
  }
  return tokens;
}

type Priced = { priceWithTax: number };
type Hit = { productAsset: object | null; priceWithTax: { min: number } };

/** Whether every page is whole. */
async function lookThrough(ask: Ask): Promise<void> {
  const listed = dataOf<{ products: { totalItems: number; items: { variants: Priced[]; featuredAsset: object | null }[] } }>(await list(ask, 0)).products;
  expect('list', listed.totalItems === products && listed.items.length === 24 && listed.items.every(({ variants, featuredAsset }) => featuredAsset && pricedAll(variants)));
  const indexed = dataOf<{ search: { totalItems: number; items: Hit[] } }>(await indexedList(ask, 0)).search;
  expect('indexed list', indexed.totalItems === products && found24(indexed.items));
  const shown = dataOf<{ product: { assets: object[]; facetValues: object[]; collections: object[]; variants: Priced[] } }>(await product(ask, 1)).product;
  expect('product page', shown.assets.length === 3 && shown.facetValues.length === 4 && shown.collections.length === 2 && pricedAll(shown.variants));
  for (let n = 0; n < words.length; n += 1) {
    const searched = dataOf<{ search: { totalItems: number; items: Hit[]; facetValues: object[] } }>(await search(ask, n)).search;
    expect(`search for ${words[n]}`, searched.totalItems === products / words.length && found24(searched.items) && searched.facetValues.length > 0);
  }
  const { orders } = dataOf<{ activeCustomer: { orders: { items: { lines: { productVariant: { product: object } }[] }[] } } }>(await history(ask, 0)).activeCustomer;
  expect('history', orders.items.length === 10 && orders.items.every(({ lines }) => lines.length === 3 && lines.every(({ productVariant }) => productVariant.product)));
}

const pricedAll = (three: Priced[]): boolean => three.length === 3 && three.every(({ priceWithTax }) => priceWithTax > 0);
const found24 = (hits: Hit[]): boolean => hits.length === 24 && hits.every(({ productAsset, priceWithTax }) => productAsset && priceWithTax.min > 0);

function expect(what: string, isWhole: unknown): void {
  if (!isWhole) throw new WentWrong(`The ${what} is not whole`);
}
