import { undeclaredBreaks } from './breaking-changes';

const released = 'type Query { order(number: String!): Order } type Order { id: ID!, note: String }';
const withoutNote = 'type Query { order(number: String!): Order } type Order { id: ID! }';

test('a removed field is a breaking change until it is declared', () => {
  expect(undeclaredBreaks(released, withoutNote, [])).toEqual(['Order.note was removed.']);
  expect(undeclaredBreaks(released, withoutNote, [{ change: 'Order.note was removed.', reason: 'replaced by notes' }])).toEqual([]);
});

test('an added field breaks nobody', () => {
  expect(undeclaredBreaks(withoutNote, released, [])).toEqual([]);
});
