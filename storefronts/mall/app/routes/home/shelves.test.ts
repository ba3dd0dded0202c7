import type { ProductCardFragment, ProductKind } from '~/gql/graphql';
import { shelves } from './shelves';

const candidate = (id: string, kind: ProductKind = 'GOODS') => ({ node: { id, kind, slug: id, name: id } as ProductCardFragment & { kind: ProductKind } });
const ids = (products: readonly { id: string | number }[]) => products.map(({ id }) => id);

describe('the shelves of the front page', () => {
  it('hold things, not services', () =>
    expect(ids(shelves([candidate('gift-card', 'VIRTUAL'), candidate('sofa'), candidate('cleaning', 'SERVICE')], []).arrivals)).toEqual(['sofa']));

  it('show nothing twice', () => {
    const { arrivals, favourites } = shelves([candidate('sofa'), candidate('fan')], [candidate('fan'), candidate('bed')]);
    expect(ids(arrivals)).toEqual(['sofa', 'fan']);
    expect(ids(favourites)).toEqual(['bed']);
  });

  it('end after eight and five', () => {
    const many = (name: string) => Array.from({ length: 24 }, (_, index) => candidate(`${name}${index}`));
    const { arrivals, favourites } = shelves(many('new'), many('best'));
    expect([arrivals.length, favourites.length]).toEqual([8, 5]);
  });
});
