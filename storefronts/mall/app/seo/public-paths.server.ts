import { defaultLocale } from '@tonglu/storefront-kit/locale';
import { randomUUID } from 'node:crypto';
import { SitemapDocument } from '~/gql/graphql';
import { graph } from '~/graph.server';

const freshMs = 10 * 60_000;
const pageSize = 100;

let known: { paths: string[]; at: number } | undefined;
let asking: Promise<string[]> | undefined;

/**
 * Every page that anybody may find: what a visitor without a name is shown (C3). Kept for ten minutes; whoever comes
 * when it is older gets the old one while it is read anew, and only the first of all has to wait.
 */
export async function publicPaths(): Promise<readonly string[]> {
  if (!known || Date.now() - known.at > freshMs) {
    asking ??= readPaths()
      .then((paths) => {
        known = { paths, at: Date.now() };
        return paths;
      })
      .finally(() => (asking = undefined));
    if (!known) return asking;
    asking.catch((error: unknown) => console.warn(JSON.stringify({ sitemap: String(error) })));
  }
  return known.paths;
}

interface Shelf {
  slug: string;
  children?: readonly Shelf[];
}
const shelfPaths = ({ slug, children = [] }: Shelf): string[] => [`/c/${slug}`, ...children.flatMap(shelfPaths)];

async function readPaths(): Promise<string[]> {
  const products: string[] = [];
  const shelves = new Set<string>();
  let after: string | null | undefined;
  do {
    const { data } = await graph(SitemapDocument, { first: pageSize, after }, { locale: defaultLocale, requestId: randomUUID() });
    if (!data.products || !data.categories) throw new Error('the catalog did not answer');
    for (const path of data.categories.flatMap(shelfPaths)) shelves.add(path);
    products.push(...data.products.edges.map(({ node }) => `/p/${node.slug}`));
    after = data.products.pageInfo.hasNextPage ? data.products.pageInfo.endCursor : null;
  } while (after);
  return ['/', ...shelves, ...products];
}
