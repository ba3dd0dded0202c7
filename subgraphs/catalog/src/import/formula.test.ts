import fc from 'fast-check';
import { isFormula, shield, unshield } from './formula';

test.each(['=1+1', ' =A1', '@SUM(A1)', '+1+1', '-1+cmd|\' /C calc\'!A0', '+A1', '-SUM(A1)', '+86 (0) 1', '＝1', '-(1)', '-2*3', '+1!A'])('%p is a formula', (text) => expect(isFormula(text)).toBe(true));
test.each(['', '-', '--', '-18', '-18.5 °C', '+5 L', '-1,250.00', '1=1', 'a@b.c', '2-3', "'=1+1", '－5 ℃'])('%p is none', (text) => expect(isFormula(text)).toBe(false));

const tricky = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', ' ', 'a', '1', '＝') });

test('a shielded text is no formula and comes back as it was', () => {
  fc.assert(fc.property(tricky, (text) => unshield(shield(text)) === text && !isFormula(shield(text))));
});
