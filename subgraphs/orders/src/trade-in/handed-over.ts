/** Old appliances of one category, by its slug, that a buyer hands over for new ones. */
export interface HandedOver {
  category: string;
  quantity: number;
}

export const most = { categories: 20, quantity: 99 };

const byCategory = (a: HandedOver, b: HandedOver): number => (a.category < b.category ? -1 : 1);

/** Said in any order, it is the same. */
export const inOrder = (handedOver: readonly HandedOver[]): HandedOver[] => handedOver.map(({ category, quantity }) => ({ category, quantity })).sort(byCategory);

export const sameTradeIns = (some: readonly HandedOver[], others: readonly HandedOver[]): boolean =>
  some.length === others.length && some.every(({ category, quantity }) => others.some((other) => other.category === category && other.quantity === quantity));

/** The old refrigerator that somebody told of before signing in and after is one refrigerator: of each category the greater number, not the sum. */
export function mergeTradeIns(own: readonly HandedOver[], visited: readonly HandedOver[]): HandedOver[] {
  const quantities = new Map(own.map(({ category, quantity }) => [category, quantity]));
  for (const { category, quantity } of visited) quantities.set(category, Math.max(quantity, quantities.get(category) ?? 0));
  return inOrder([...quantities].slice(0, most.categories).map(([category, quantity]) => ({ category, quantity })));
}
