import type { FacetsFragment, ProductCardFragment } from '~/gql/graphql';
import type { Translate } from '~/i18n/texts';
import { type Card, cardOf } from '~/parts/card';

interface Connection extends FacetsFragment {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: ProductCardFragment }[];
}

/** A page of a list, ready to show. */
export interface Found extends FacetsFragment {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  cards: Card[];
}

export function foundOf<C extends Connection>({ edges, ...rest }: C, t: Translate): Omit<C, 'edges'> & { cards: Card[] } {
  return { ...rest, cards: edges.map(({ node }) => cardOf(node, t)) };
}
