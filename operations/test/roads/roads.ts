import { newId } from '@tonglu/kit';
import { hidden, type HiddenFacts } from './hidden-house';

/** What nobody hears of who has not said it first; whoever bought it knows. */
export const secrets = [hidden.code, hidden.slug, hidden.sku, hidden.otherSku, hidden.barcode, hidden.zh, hidden.en, ...Object.values(hidden.suite)];
export const tellsOwnOrders = ({ name }: Road): boolean => name.startsWith('order');

/** One way on which somebody might find out. */
export interface Road {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  who: 'visitor' | 'member';
}

const variantFields = 'id sku barcode name options { code name value } media { id url alt role } price { amount { amount } base { amount } promotional { amount } level list } promotions { code name label } availability(district: "310104") { state available shipsBy nearest { code } }';
const productFields = `id code slug name subtitle description kind status brand { id slug name } category { id slug } attributes { code name value unit } cover { url } media { url } priceRange { min { amount } max { amount } promotionalMin { amount } } promotions { code name label }`;
const part = 'name options quantity share { amount } variant { id sku availability { available } }';
const extras = 'kind sku name options quantity variant { id } components { sku name quantity options kind share { amount } netShare { amount } variant { id } }';
const more = `type { code } blocks { kind text } manuals { url } specifications { name attributes { code value } } installation services { id sku name } suites { id slug name }`;
const moreOfVariant = `components { ${part} } memberOffer { price { amount } } extras { netPrice { amount } gifts { ${extras} } services { ${extras} } unlocks { message } }`;
const productTree = `${productFields} variants { ${variantFields} product { id name } }`;
const categoryTree = 'id slug name illustration productCount path { slug } parent { slug productCount } children { id slug name productCount children { slug productCount } }';
const page = `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${productFields} variants { id sku price { amount { amount } } } } } help { didYouMean leftOut broader categories { slug productCount } }`;
const facets = 'totalCount facets { code name kind unit min max from to approximate values { value label count selected } }';
const problems = 'problems { __typename code message path ... on NotForSale { variant { id availability { available state } } } ... on OutOfStock { available variant { id sku } } ... on QuoteChanged { payable { amount } } ... on PromotionExhausted { promotions payable { amount } } }';
const extra = 'code sku name quantity available message variant { id sku name availability { available } }';
const offers = `applied { code name label amount { amount } } unlocks { code name message missingAmount { amount } } gifts { ${extra} } services { ${extra} } tradeIns { category name quantity most taken offers { code name label bonus { amount } } } coupon { code applied message }`;
const line = `id quantity unitPrice { amount } subtotal { amount } netTotal { amount } discounts { code name phase amount { amount } } ${problems} variant { ${variantFields} product { id name slug } }`;
const cart = `id quantity totals { items { amount } discount { amount } freight { amount } payable { amount } } ${problems} offers { ${offers} } lines { ${line} }`;
const quoted = `token quotedAt totals { items { amount } payable { amount } } promotions { promotion { code } amount { amount } } unlocks { promotion { code } message } gifts { sku name quantity variant { id } promotion { code } } services { sku variant { id } } tradeIns { category { slug name } quantity most taken offers { promotion { code } bonus { amount } } } coupon { code applied message }
  lines { sku name options quantity forSale basePrice { amount } listPrice { amount } netPrice { amount } netTotal { amount } paidByPoints { amount } pointsRate unitPrice { amount } subtotal { amount } level list discounts { promotion { code } } variant { ${variantFields} product { id name } } }`;

const list = `query($filter: ProductFilter, $search: String, $sort: ProductSort! = RELEVANCE, $first: Int! = 8, $after: String) { products(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) { ${page} } }`;
const counted = `query($filter: ProductFilter, $search: String) { products(filter: $filter, search: $search, first: 1) { ${facets} } }`;

/** A cursor as lists give it out: whoever knows an id can write one. */
const cursorAt = (sort: string, value: number, id: string): string => Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');

/** Everything that a shopper could type who has heard of it. */
const questions = [
  hidden.code, hidden.code.toLowerCase(), 'yg9000', 'YG-90', hidden.sku, hidden.otherSku, hidden.barcode, hidden.zh, hidden.en, hidden.zh.slice(0, 2), hidden.zh.slice(2, 4), hidden.zh.slice(4), hidden.pinyin, hidden.initials,
  // “nettle” is a word of what is hidden, and a misspelt kettle to who does not know it.
  'nettle', hidden.misspelt, '月光蒸汽宝合', 'moonlight cloud', '蒸云月光', '月光 蒸箱', 'steamer moon', '墨黑', 'ink', '子夜', hidden.value, '77', '山影', 'shanying', '夜锅', 'night', '蒸', '蒸箱', 'steamer', '宝', 'moon', 'moonl', 'zheng',
  hidden.suite.code, hidden.suite.zh, hidden.suite.en, '露台', 'terrace', 'terace',
];

export function roads(facts: HiddenFacts): Road[] {
  const { product, variant, suiteVariant, address, order, token, cartLine, materialToken } = facts;
  const found: Road[] = [];
  const road = (name: string, query: string, variables: Record<string, unknown> = {}, ...whom: Road['who'][]) => {
    for (const who of whom.length > 0 ? whom : (['visitor', 'member'] as const)) found.push({ name, query, variables, who });
  };
  for (const sort of ['RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'BEST_SELLING']) {
    road(`list by ${sort}`, list, { sort });
    road(`list by ${sort}, small pages`, list, { sort, first: 2 });
    for (const value of [0, 900_000, -1]) road(`list by ${sort} from its place`, list, { sort, after: cursorAt(sort, value, product) });
  }
  const filters = [
    {}, { category: 'steamers' }, { category: 'kitchen' }, { category: hidden.category }, { brand: 'qibai' }, { brand: hidden.brand }, { priceFrom: '8000.00' }, { priceTo: '9000.00' },
    { attributes: [{ code: 'steamPower', values: [hidden.value] }] }, { attributes: [{ code: 'capacity', from: 70 }] }, { attributes: [{ code: 'colour', values: ['墨黑'] }] },
    { attributes: [{ code: 'category', values: ['steamers', hidden.category] }, { code: 'brand', values: [hidden.brand, 'qibai'] }] },
  ];
  for (const filter of filters) {
    road('filtered list', list, { filter });
    road('facets', counted, { filter });
  }
  for (const search of questions) {
    road(`search ${search}`, list, { search });
    road(`facets of the search ${search}`, counted, { search });
    road(`search ${search} on its shelf`, list, { search, filter: { category: 'steamers' }, sort: 'PRICE_ASC' });
    road(`suggestions for ${search}`, `query($text: String!) { searchSuggestions(text: $text) { text category { slug productCount } product { ${productTree} } } }`, { text: search });
  }
  road('by id', `query($id: ID) { product(id: $id) { ${productTree} } }`, { id: product });
  road('by another’s id', `query($id: ID) { product(id: $id) { ${productTree} } }`, { id: variant });
  for (const slug of [hidden.slug, hidden.code, 'night-pot', hidden.suite.slug]) road('by slug', `query($slug: String) { product(slug: $slug) { ${productTree} } }`, { slug });
  for (const slug of [hidden.slug, hidden.suite.slug, 'cloud-steamer', 'hill-kettle']) {
    road('more by slug', `query($slug: String) { product(slug: $slug) { ${more} } }`, { slug });
    road('what comes along by slug', `query($slug: String) { product(slug: $slug) { variants { ${moreOfVariant} } } }`, { slug });
  }
  road('material', `query($token: String!) { material(token: $token) { title products { ${productFields} } } }`, { token: materialToken });
  road('types', '{ productTypes { code name } }');
  road('popular searches', '{ popularSearches }');
  road('categories', `{ categories { ${categoryTree} } }`);
  for (const slug of ['kitchen', 'steamers', hidden.category]) road(`category ${slug}`, `query($slug: String!) { category(slug: $slug) { ${categoryTree} } }`, { slug });

  const quote = `query($lines: [QuoteLineInput!]!, $coupon: String, $district: String, $tradeIns: [TradeInInput!]) { quote(lines: $lines, coupon: $coupon, district: $district, tradeIns: $tradeIns) { ${quoted} } }`;
  for (const district of [null, '310104', '230102']) road(`quote for ${district}`, quote, { lines: [{ variant, quantity: 2 }, { variant: newIdOnce, quantity: 1 }], district, coupon: 'NIGHT', tradeIns: [{ category: hidden.category, quantity: 1 }] });
  road('quote of suites', `query($lines: [QuoteLineInput!]!) { quote(lines: $lines) { lines { kind sku components { sku name } trace { explanation level } } gifts { ${extras} } } }`, { lines: [variant, suiteVariant].map((each) => ({ variant: each, quantity: 1 })) });
  road('quote of what is given along', quote, { lines: [{ variant: facts.seenVariant, quantity: 1 }] });
  road('cart', `{ cart { ${cart} } }`);
  for (const where of [null, address]) road('checkout', `query($address: ID) { checkout(address: $address) { quote quotedUntil totals { payable { amount } } ${problems} offers { ${offers} } lines { ${line} } address { formatted } } }`, { address: where });
  road('cart, stock only', '{ cart { lines { variant { id availability { available state } } } } }', {}, 'member');
  road('order, stock only', 'query($number: String!) { order(number: $number) { lines { variant { id availability { available } } } gifts { variant { id availability { available } } } } }', { number: order }, 'member');
  road('order', `query($number: String!) { order(number: $number) { number lines { sku name unitPrice { amount } components { sku name variant { id availability { available } } } variant { ${variantFields} product { id name } } } gifts { ${extra} } services { ${extra} } promotions { code name } tradeIns { category name quantity } } }`, { number: order }, 'member');
  road('orders', `{ me { id orders(first: 5) { edges { node { number lines { name variant { id availability { available } } } } } } } }`, {}, 'member');

  const mutation = (verb: string, input: string, type: string, fields: string, value: Record<string, unknown>, ...whom: Road['who'][]) =>
    road(verb, `mutation($input: ${input}!) { ${verb}(input: $input) { __typename ... on ${type} { ${fields} } ... on Refusal { ${problems} } } }`, { input: 'token' in value || 'text' in value ? value : { ...value, idempotencyKey: '' } }, ...whom);
  for (const quantity of [1, 99]) mutation('addCartLine', 'AddCartLineInput', 'Cart', cart, { variant, quantity });
  mutation('addCartLine', 'AddCartLineInput', 'Cart', cart, { variant: suiteVariant, quantity: 1 });
  mutation('changeCartLineQuantity', 'ChangeCartLineQuantityInput', 'Cart', cart, { line: cartLine, quantity: 3 }, 'member');
  mutation('changeCartLineQuantity', 'ChangeCartLineQuantityInput', 'Cart', cart, { line: variant, quantity: 3 });
  mutation('removeCartLine', 'RemoveCartLineInput', 'Cart', cart, { line: product });
  mutation('changeCartCoupon', 'ChangeCartCouponInput', 'Cart', cart, { coupon: 'NIGHT' }, 'member');
  mutation('changeCartTradeIns', 'ChangeCartTradeInsInput', 'Cart', cart, { tradeIns: [{ category: hidden.category, quantity: 1 }] }, 'member');
  mutation('mergeCart', 'MergeCartInput', 'Cart', cart, { visitor: variant }, 'member');
  mutation('countMaterialVisit', 'CountMaterialVisitInput', 'MaterialVisited', '__typename', { token: materialToken, kind: 'VIEW' });
  for (const text of questions) mutation('countSearch', 'CountSearchInput', 'SearchCounted', 'counted', { text });
  mutation('placeOrder', 'PlaceOrderInput', 'Order', 'number', { address, quote: token }, 'member');
  mutation('placeOrder', 'PlaceOrderInput', 'Order', 'number', { address: product, quote: 'no token' });
  return found;
}

/** The same in every state of the house. */
const newIdOnce = newId();
