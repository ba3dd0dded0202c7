import { mostMoney } from '../money-bounds';
import { NoPrice, PriceRule } from './price-rule';

const priceOf = (rule: string, cells: Record<string, string> = {}): bigint => new PriceRule(rule).price((column) => cells[column] ?? '');

test.each([
  ['2999', {}, 299900n],
  ['{price}', { price: '1,299.00' }, 129900n],
  ['{price}', { price: '¥88.5' }, 8850n],
  ['{sale|price}', { sale: '', price: '5' }, 500n],
  ['{kwh} * 8 + 999', { kwh: '243' }, 294300n],
  ['({kwh} + 0.005) * 1', { kwh: '1' }, 101n],
  ['{kwh} / 3', { kwh: '1' }, 33n],
  ['10 - -2 * 3', {}, 1600n],
  ['0.1 + 0.2', {}, 30n],
  ['{price}', { price: '1,000,000,000.00' }, mostMoney],
])('%s with %j', (rule, cells, fen) => expect(priceOf(rule, cells as Record<string, string>)).toBe(fen));

test.each(['', '1 +', '(1', '1)', '1 2', 'process.exit()', '{a}{b}', '1 ** 2', '1.2.3'])('the rule %j is refused before any row', (rule) => {
  expect(() => new PriceRule(rule)).toThrow(expect.objectContaining({ kind: 'RULE' }));
});

test.each([
  ['{a}', '', 'EMPTY'],
  ['{a}', 'N/A', 'VALUE'],
  ['{a}', '-5', 'VALUE'],
  ['{a}', '0', 'VALUE'],
  ['{a}', '0.001', 'VALUE'],
  ['{a}', '1000000000.01', 'LARGE'],
  ['{a} * 1000000', '99999.99', 'LARGE'],
  ['{a}', '999999999999999999', 'LARGE'],
  ['1 / {a}', '0', 'VALUE'],
  ['{a}', '1.299,00', 'VALUE'],
])('%s with %j gives no price: %s', (rule, a, kind) => {
  expect(() => priceOf(rule, { a })).toThrow(NoPrice);
  expect(() => priceOf(rule, { a })).toThrow(expect.objectContaining({ kind }));
});
