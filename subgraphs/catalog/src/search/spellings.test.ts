import fc from 'fast-check';
import { editDistance } from './edit-distance';
import { Beginnings, gapsOf, lettersOf, mayBeWithin } from './spellings';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '空', '调'), maxLength: 6 });

test('what begins with something is what begins with it', () =>
  fc.assert(
    fc.property(fc.array(word), word, (words, typed) => {
      const sorted = (found: string[]) => [...found].sort();
      expect(sorted(new Beginnings(words.map((each) => [each, each])).of(typed))).toEqual(sorted(words.filter((each) => each.startsWith(typed))));
    }),
  ));

test('words of one length have a gap in common just where they differ in one character at most', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }).chain((length) => fc.tuple(...[1, 2].map(() => fc.string({ unit: fc.constantFrom('空', '调', '冰'), minLength: length, maxLength: length })))), ([a, b]) => {
      const different = [...a].filter((character, index) => character !== [...b][index]).length;
      expect(gapsOf(a).some((gap) => gapsOf(b).includes(gap))).toBe(different <= 1);
    }),
  ));

test('no word that is near is passed over for its letters', () =>
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, most) => {
      fc.pre(editDistance(a, b, most) <= most);
      expect(mayBeWithin(most, lettersOf(a), lettersOf(b))).toBe(true);
    }),
  ));
