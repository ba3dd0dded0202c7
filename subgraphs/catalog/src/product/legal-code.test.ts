import { legalCode, slugFor } from './legal-code';

test.each([
  ['Amana-NAH6800', 'AMANA-NAH6800'],
  ['  Apex Digital - LD 3249 ', 'APEX-DIGITAL-LD-3249'],
  ['MK24**', 'MK24**'],
  ['ARD1031F*11R/L', 'ARD1031F*11R/L'],
  ['ＢＣ－５０８', 'BC-508'],
  ['海尔-BCD', 'BCD'],
  ['***', ''],
  ['a, b (c)', 'A-B-C'],
])('%s → %s', (text, code) => expect(legalCode(text)).toBe(code));

test('codes that differ have addresses that differ', () => {
  expect(slugFor('QB-BC508')).toBe('qb-bc508');
  expect(slugFor('MK24*')).toMatch(/^mk24-[0-9a-f]{6}$/);
  expect(slugFor('MK24*')).not.toBe(slugFor('MK24**'));
  expect(slugFor('A/B')).not.toBe(slugFor('A.B'));
});
