import type { Database, Soon } from '@tonglu/kit';
import type { CategoryTree } from '../category/category-tree';
import { Listing } from './listing';
import { publishedAssortments } from './published';
import type { AssortmentViewer } from './scope';

interface Sources {
  db: Database;
  version: bigint;
  at: Date;
  categoryTree: () => Soon<CategoryTree>;
}

/** What exists for a viewer, out of memory unless an assortment was published since. */
export async function loadListing({ db, version, at, categoryTree }: Sources, viewer: AssortmentViewer): Promise<Listing> {
  const published = await publishedAssortments(db, version);
  return published.length > 0 ? Listing.for(viewer, at, published, await categoryTree()) : Listing.everything;
}
