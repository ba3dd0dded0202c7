import { documents, idOf, type Item } from './documents';
import type { Target } from './drive';
import { ordersOfABuyer, type Scale, slugOf, tokenOf, words } from './scale';

export interface WorkItem {
  name: string;
  item: Item;
  /** The n-th request's variables and, where somebody must be signed in, token. */
  asked(n: number, scale: Scale): { variables: Record<string, unknown>; token?: string };
}

export const workItems: readonly WorkItem[] = [
  { name: 'W1 list of 24', item: 'list', asked: () => ({ variables: { category: 'house', first: 24 } }) },
  { name: 'W2 product page', item: 'product', asked: (n, { products }) => ({ variables: { slug: slugOf((n * 17) % products) } }) },
  { name: 'W3 search with facets', item: 'search', asked: (n) => ({ variables: { text: words[n % words.length], first: 24 } }) },
  { name: 'W5 last 10 orders', item: 'history', asked: (n, { orders }) => ({ variables: {}, token: tokenOf((n * 7) % (orders / ordersOfABuyer)) }) },
];

export type Lane = 'floor' | 'persisted' | 'text';

/** The same work item, as the floor, the lean lane or Apollo Server's lane is asked for it. */
export function targetOf({ item, asked }: WorkItem, lane: Lane, url: string, scale: Scale): Target {
  return {
    url,
    path: lane === 'floor' ? '/' : '/graphql',
    request: (n) => {
      const { variables, token } = asked(n, scale);
      const body = lane === 'floor' ? { item, variables } : lane === 'persisted' ? { documentId: idOf(documents[item]), variables } : { query: documents[item], variables };
      return { body: JSON.stringify(body), headers: { ...(token && { authorization: `Bearer ${token}` }) } };
    },
  };
}
