import { picturesOf } from './pictures-of';

const green = [{ url: 'green.svg', role: 'COVER' as const }];
const shared = [
  { url: 'white.svg', role: 'COVER' as const },
  { url: 'room-with-white.svg', role: 'SCENE' as const },
  { url: 'filter.svg', role: 'DETAIL' as const },
];
const urls = (pictures: readonly { url: string }[]) => pictures.map(({ url }) => url);

describe('the pictures of a variant', () => {
  it('are its own, and details true of all', () => expect(urls(picturesOf(green, shared))).toEqual(['green.svg', 'filter.svg']));
  it('are the product’s where it has none of its own', () => expect(urls(picturesOf([], shared))).toEqual(urls(shared)));
  it('are each shown once', () => expect(urls(picturesOf([{ url: 'filter.svg', role: 'DETAIL' }], shared))).toEqual(['filter.svg']));
});
