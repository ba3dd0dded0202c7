import type { MoneyFragment } from '~/gql/graphql';

export interface Suggestion {
  label: string;
  kind: 'words' | 'category' | 'product';
  to: string;
  picture: string | null;
  price: MoneyFragment | null;
}
