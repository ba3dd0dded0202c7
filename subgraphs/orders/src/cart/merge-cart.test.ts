import { most } from './cart-line';
import { mergeLines } from './merge-cart';

const line = (variantId: string, quantity: number) => ({ id: variantId, cartId: 'c', variantId, quantity });
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => line(`${prefix}${index}`, 1));

test('quantities of the same variant add up, to 99 at most', () => {
  const { moved, left } = mergeLines([line('a', 1), line('b', 60)], [line('a', 2), line('b', 60), line('c', 3)]);
  expect(moved.map(({ variantId, merged }) => [variantId, merged])).toEqual([['a', 3], ['b', 99], ['c', 3]]);
  expect(left).toEqual([]);
});

test('what finds no room stays where it was', () => {
  const { moved, left } = mergeLines(many(98, 'own'), [...many(4, 'new'), line('own0', 1)]);
  expect(moved.map(({ variantId }) => variantId)).toEqual(['new0', 'new1', 'own0']);
  expect(left.map(({ variantId }) => variantId)).toEqual(['new2', 'new3']);
  expect(98 + 2).toBe(most.lines);
});
