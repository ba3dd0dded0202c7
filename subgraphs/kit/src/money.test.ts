import fc from 'fast-check';
import { formatFen, Money, parseFen } from './money';

const fen = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

test('what is written is what is read', () => {
  fc.assert(fc.property(fen, (amount) => parseFen(formatFen(amount)) === amount));
  expect(formatFen(-5n)).toBe('-0.05');
  expect(new Money(329_900n).amount).toBe('3299.00');
});

test('parts always sum to the whole, and none strays more than one fen from its share', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }).filter((list) => list.some((weight) => weight > 0n));
  fc.assert(
    fc.property(fen, weights, (amount, list) => {
      const parts = new Money(amount).allocate(list);
      const total = list.reduce((sum, weight) => sum + weight, 0n);
      expect(Money.sum(parts).fen).toBe(amount);
      parts.forEach((part, index) => {
        const exact = amount * list[index];
        const off = part.fen * total - exact;
        expect(off < total && off > -total).toBe(true);
      });
    }),
  );
});

test('equal remainders go to the earlier part', () => {
  expect(new Money(100n).allocate([1n, 1n, 1n]).map(({ fen: part }) => part)).toEqual([34n, 33n, 33n]);
});

test.each([
  [333n, 1_000, 33n],
  [335n, 1_000, 34n],
  [-335n, 1_000, -34n],
])('%s fen at %s/10000 is %s, half away from zero', (amount, rate, expected) => {
  expect(new Money(amount).atRate(rate).fen).toBe(expected);
});

test.each(['', '1.234', '1e3', ' 1', '1,000', 'NaN', '--1', '12345678901234'])('%j is not an amount', (text) => {
  expect(() => parseFen(text)).toThrow(/Not an amount/);
});

test('fractions of a quantity and no weights at all are refused', () => {
  expect(() => new Money(1n).times(1.5)).toThrow(/whole quantities/);
  expect(() => new Money(1n).allocate([0n, 0n])).toThrow(/Weights/);
});
