import type { ShellFragment } from '~/gql/graphql';

/** The frame's data, small: it is sent with every page. Null where the graph could not say. */
export interface Shell {
  categories: { slug: string; name: string }[];
  member: string | null;
  cartQuantity: number | null;
}

/** What search engines and browser tabs are told about a page. */
export interface Page {
  title: string;
  description?: string;
  /** Canonical local path, without what only sorts or pages. Pages without one are not for search engines. */
  canonical?: string;
  /** Local path of a page that people send each other, though search engines leave it. */
  sent?: string;
  /** Path of the picture shown where a link is shared. */
  picture?: string | undefined;
}

/** What every page's loader gives the frame. */
export interface PageData {
  shell: Shell;
  page: Page;
}

export const emptyShell: Shell = { categories: [], member: null, cartQuantity: null };

// A root field may be missing at run time when its subgraph is away, whatever the schema promises.
export function shellOf({ categories, me, cart }: Partial<ShellFragment>): Shell {
  return {
    categories: (categories ?? []).filter(({ parent }) => !parent).map(({ slug, name }) => ({ slug, name })),
    member: me?.displayName ?? null,
    cartQuantity: cart?.quantity ?? null,
  };
}
