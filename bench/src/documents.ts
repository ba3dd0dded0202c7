import { createHash } from 'node:crypto';

/** What is asked, as a storefront would: persisted documents. */
export const documents = {
  list: `query BenchList($category: String!, $first: Int!) { products(filter: {category: $category}, sort: BEST_SELLING, first: $first) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id slug name priceRange { min { amount currencyCode } max { amount currencyCode } } cover { url alt }
      variants { id sku name price { amount { amount } level } availability { state available } } } } } }`,
  product: `query BenchProduct($slug: String!) { product(slug: $slug) { id slug name subtitle description status code
    brand { id name } category { id path { id slug name } } attributes { code name value unit } media { url alt role }
    variants { id sku name options { code name value } price { amount { amount currencyCode } base { amount } level } availability { state available } } } }`,
  search: `query BenchSearch($text: String!, $first: Int!) { products(search: $text, first: $first) {
    totalCount edges { node { id slug name priceRange { min { amount } max { amount } } cover { url alt } } }
    facets { code name kind unit values { value label count } min max } } }`,
  history: `query BenchHistory { me { id displayName orders(first: 10) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id number state placedAt totals { payable { amount currencyCode } }
      lines { id name quantity total { amount } variant { id sku product { id slug name } } } } } } } }`,
  addLine: `mutation BenchAddLine($input: AddCartLineInput!) { addCartLine(input: $input) { __typename ... on Refusal { problems { code } } } }`,
  checkout: `query BenchCheckout($address: ID!) { checkout(address: $address) { quote problems { code } totals { payable { amount } } } }`,
  place: `mutation BenchPlace($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { id number } ... on Refusal { problems { code } } } }`,
  pay: `mutation BenchPay($input: StartPaymentInput!) { startPayment(input: $input) { __typename ... on Payment { number state } ... on Refusal { problems { code } } } }`,
} as const;

export type DocumentName = keyof typeof documents;

export const idOf = (document: string): string => createHash('sha256').update(document).digest('hex');
