/** How much there is. Everything follows from these numbers: two runs measure the same data. */
export interface Scale {
  products: number;
  members: number;
  /** Ten of them for each of the first buyers. */
  orders: number;
}

export const scales = {
  full: { products: 5_000, members: 20_000, orders: 20_000 },
  quick: { products: 1_000, members: 2_000, orders: 2_000 },
} as const satisfies Record<string, Scale>;

export const ordersOfABuyer = 10;

/** From 1,000 variants to 100,000, and from 2,000 members to 200,000 with as many orders. */
export const catalogues: readonly Scale[] = [334, 3_334, 33_334].map((products) => ({ products, members: 2_000, orders: 2_000 }));
export const memberships: readonly Scale[] = [2_000, 20_000, 200_000].map((members) => ({ products: 334, members, orders: members }));

/** Members who have not ordered yet begin here: whoever buys in the bench is one of them, so that nobody's last ten orders change. */
export const buyersFrom = ({ orders }: Pick<Scale, 'orders'>): number => orders / ordersOfABuyer;

/** The session token of the n-th member. */
export const tokenOf = (member: number): string => `bench-session-of-member-${String(member).padStart(6, '0')}`;

export const slugOf = (product: number): string => `bench-product-${product}`;

const leaves = [
  ['air-conditioners', '空调', 'Air conditioners'],
  ['refrigerators', '冰箱', 'Refrigerators'],
  ['washing-machines', '洗衣机', 'Washing machines'],
  ['televisions', '电视', 'Televisions'],
  ['water-heaters', '热水器', 'Water heaters'],
  ['range-hoods', '油烟机', 'Range hoods'],
  ['dishwashers', '洗碗机', 'Dishwashers'],
  ['purifiers', '净化器', 'Purifiers'],
] as const;

export const categories = [
  { slug: 'house', name: { 'zh-CN': '全屋', en: 'House' } },
  ...leaves.map(([slug, zh, en]) => ({ slug, parent: 'house', name: { 'zh-CN': zh, en } })),
];

export const leafOf = (product: number) => leaves[product % leaves.length];
export const words = leaves.map(([, zh]) => zh);
