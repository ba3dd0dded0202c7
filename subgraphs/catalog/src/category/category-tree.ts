import type { Database } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { productCounts } from '../count/product-count';
import { keptByVersion } from '../shelf';
import type { CategoryRow } from './category';

/** All categories at once: a shop has some dozens, so one statement serves every question about the tree. */
export class CategoryTree {
  private readonly byId: ReadonlyMap<string, CategoryRow>;
  private readonly bySlug: ReadonlyMap<string, CategoryRow>;
  private readonly byParent = new Map<string | null, CategoryRow[]>();

  constructor(categories: readonly CategoryRow[]) {
    this.byId = new Map(categories.map((category) => [category.id, category]));
    this.bySlug = new Map(categories.map((category) => [category.slug, category]));
    for (const category of categories) this.byParent.set(category.parentId, [...(this.byParent.get(category.parentId) ?? []), category]);
  }

  static async load(db: Database): Promise<CategoryTree> {
    return new CategoryTree(
      await db.rows<CategoryRow>('select id, slug, name, parent_id as "parentId", illustration from category order by position, id', [], 'categories'),
    );
  }

  get all(): CategoryRow[] {
    return [...this.byId.values()];
  }

  get top(): CategoryRow[] {
    return this.byParent.get(null) ?? [];
  }

  find(id: string): CategoryRow | null {
    return this.byId.get(id) ?? null;
  }

  findBySlug(slug: string): CategoryRow | null {
    return this.bySlug.get(slug) ?? null;
  }

  childrenOf(category: CategoryRow): CategoryRow[] {
    return this.byParent.get(category.id) ?? [];
  }

  /** From the top of the tree down to the category itself. */
  pathTo(category: CategoryRow): CategoryRow[] {
    const parent = category.parentId ? this.find(category.parentId) : null;
    return [...(parent ? this.pathTo(parent) : []), category];
  }

  /** The category and everything below it. */
  under(category: CategoryRow): CategoryRow[] {
    return [category, ...this.childrenOf(category).flatMap((child) => this.under(child))];
  }
}

/** The tree as it stands, read once per version. */
export const categoryTree = keptByVersion(CategoryTree.load);

/** How many products shoppers find in each category, without those below it. */
export async function countProducts(db: Database, listing: Listing): Promise<ReadonlyMap<string, number>> {
  const values: unknown[] = [];
  const counts = await db.rows<{ id: string; count: number }>(
    `select product.category_id as id, sum(product.count)::int as count from ${productCounts(listing, (value) => `$${values.push(value)}`)} where product.value_id = 0 group by product.category_id`,
    values,
    listing.nameOf('category-counts'),
  );
  return new Map(counts.map(({ id, count }) => [id, count]));
}
