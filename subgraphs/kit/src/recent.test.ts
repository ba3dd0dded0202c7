import { Recent } from './recent';

const remembered = (recent: Recent<number>, keys: string): string => [...keys].filter((key) => recent.get(key) !== undefined).join('');

test('where there is no room left, what was not used lately goes first', () => {
  const recent = new Recent<number>(3);
  [...'abc'].forEach((key, index) => recent.set(key, index));
  recent.get('a');
  recent.set('d', 3);
  expect(remembered(recent, 'abcd')).toBe('acd');
});

test('a value that is set again takes nobody’s place', () => {
  const recent = new Recent<number>(3);
  [...'abc'].forEach((key, index) => recent.set(key, index));
  recent.set('c', 9);
  expect(remembered(recent, 'abc')).toBe('abc');
  expect(recent.get('c')).toBe(9);
});

test('what is large takes the place of many, and what finds no room at all is not kept', () => {
  const recent = new Recent<number>(100);
  [...'abcd'].forEach((key, index) => recent.set(key, index, 25));
  recent.set('e', 4, 50);
  expect(remembered(recent, 'abcde')).toBe('cde');
  recent.set('d', 3, 5); // smaller than it was
  recent.set('f', 5, 20);
  expect(remembered(recent, 'cdef')).toBe('cdef');
  recent.set('g', 6, 101);
  expect(remembered(recent, 'cdefg')).toBe('');
});
