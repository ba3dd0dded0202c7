import { Money } from '@tonglu/kit';
import fc from 'fast-check';
import { PriceLevel } from '../price/price-level';
import { freightFor } from './freight';
import { type LineToPrice, priceLines } from './price-lines';

const amount = fc.bigInt({ min: 0n, max: 10_000_000_00n }).map((fen) => new Money(fen));
const line: fc.Arbitrary<LineToPrice> = fc.record({
  quantity: fc.integer({ min: 1, max: 99 }),
  price: fc.option(fc.record({ amount, base: amount, level: fc.constantFrom(...Object.values(PriceLevel)), listName: fc.constant({ 'zh-CN': '价目' }) })),
});
const lines = fc.array(line, { maxLength: 20 });

test('the parts sum to the whole', () => {
  fc.assert(
    fc.property(lines, (asked) => {
      const quoted = priceLines(asked);
      const { items, discount, freight, payable } = quoted.totals;
      expect(items.fen).toBe(quoted.lines.reduce((sum, each) => sum + (each?.subtotal.fen ?? 0n), 0n));
      expect(payable.fen).toBe(items.fen - discount.fen + freight.fen);
      quoted.lines.forEach((each, index) => expect(each?.subtotal.fen).toBe(each ? each.unitPrice.fen * BigInt(asked[index].quantity) : undefined));
    }),
  );
});

test('the order of lines does not matter', () => {
  fc.assert(
    fc.property(lines.chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked, { minLength: asked.length }))), ([asked, shuffled]) => {
      expect(priceLines(shuffled).totals).toEqual(priceLines(asked).totals);
    }),
  );
});

test('the same question has the same answer', () => {
  fc.assert(fc.property(lines, (asked) => expect(priceLines(asked)).toEqual(priceLines(asked))));
});

test('what a line costs does not depend on the others', () => {
  fc.assert(fc.property(line, lines, (one, others) => expect(priceLines([...others, one]).lines.at(-1)).toEqual(priceLines([one]).lines[0])));
});

test('freight is free from ¥199', () => {
  expect([0n, 1n, 198_99n, 199_00n].map((fen) => freightFor(new Money(fen)).fen)).toEqual([0n, 15_00n, 15_00n, 0n]);
});
