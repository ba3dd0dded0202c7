import type { Answer, Ask, Item, Work } from './adapter';
import { Buyer, WentWrong } from './buyer';
import type { DocumentName } from './documents';
import type { Form } from './forms';

export interface WorkItem {
  name: string;
  item: Item;
  /** Whether it leaves something behind, so that it is done by somebody else each time. */
  writes: boolean;
}

export const workItems: readonly WorkItem[] = [
  { name: 'W1 list of 24', item: 'list', writes: false },
  { name: 'W2 product page', item: 'product', writes: false },
  { name: 'W3 search with facets', item: 'search', writes: false },
  { name: 'W4 checkout', item: 'checkout', writes: true },
  { name: 'W5 last 10 orders', item: 'history', writes: false },
];

/** What there is to ask for; each gives its n-th. */
export interface Shelf {
  category: string;
  slug(n: number): string;
  word(n: number): string;
  /** The session of a member who has ordered. */
  reader(n: number): string;
  buyer(n: number): { token: string; address: string };
  variants(n: number): string[];
}

/** The work items of a system that speaks these documents, in whichever form. */
export function worksOf(form: Form, shelf: Shelf): Record<Item, Work> {
  const run = `bench-${Date.now().toString(36)}`;
  const page = async (ask: Ask, document: DocumentName, variables: object, token?: string): Promise<Answer> => {
    const answer = await ask(form(document, variables, token));
    if (answer.text.startsWith('{"errors"')) throw new WentWrong(answer.text);
    return answer;
  };
  return {
    list: (ask) => page(ask, 'list', { category: shelf.category, first: 24 }),
    product: (ask, n) => page(ask, 'product', { slug: shelf.slug(n) }),
    search: (ask, n) => page(ask, 'search', { text: shelf.word(n), first: 24 }),
    history: (ask, n) => page(ask, 'history', {}, shelf.reader(n)),
    checkout: (ask, n) => {
      const { token, address } = shelf.buyer(n);
      return new Buyer((document, variables) => ask(form(document, variables, token)), `${run}-${n}`).buy(shelf.variants(n), address);
    },
  };
}
