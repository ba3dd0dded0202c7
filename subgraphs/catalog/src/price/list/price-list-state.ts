import { registerEnumType } from 'type-graphql';
import type { ListHeader } from './price-list';

export enum PriceListState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PriceListState, {
  name: 'PriceListState',
  valuesConfig: {
    DRAFT: { description: 'Nobody sees its prices.' },
    PUBLISHED: { description: 'In force in its period.' },
    WITHDRAWN: { description: 'Prices nothing any more.' },
  },
});

export const stateOf = ({ publishedAt, withdrawnAt }: Pick<ListHeader, 'publishedAt' | 'withdrawnAt'>): PriceListState =>
  withdrawnAt ? PriceListState.WITHDRAWN : publishedAt ? PriceListState.PUBLISHED : PriceListState.DRAFT;
