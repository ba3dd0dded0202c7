import { GraphQLError } from 'graphql';
import { checkPageSize, decodeCursor, encodeCursor, toConnection } from './connection';

test('a cursor gives back its position', () => {
  expect(decodeCursor(encodeCursor(['2026-11-21', 3, null, true]), 4)).toEqual(['2026-11-21', 3, null, true]);
  expect(decodeCursor(null, 2)).toBeUndefined();
});

test.each(['', 'nonsense', encodeCursor([1]), Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[{},{}]').toString('base64url')])(
  'the foreign cursor %j is refused by name',
  (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(GraphQLError);
    expect(() => decodeCursor(cursor, 2)).toThrow(/^after: /);
  },
);

test.each([0, -1, 101, 1.5, Number.NaN])('a page of %s is refused by name', (first) => {
  expect(() => checkPageSize(first)).toThrow(/^first: /);
});

test('the extra row tells that there is more and is not shown', () => {
  const page = toConnection(['a', 'b', 'c'], { first: 2, after: undefined, totalCount: 9, position: (row) => [row] });
  expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: encodeCursor(['a']), endCursor: encodeCursor(['b']) });
});
