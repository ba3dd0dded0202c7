import { PriceLevel } from '@tonglu/catalog';
import { priceListsFrom, products } from './index';

const lists = priceListsFrom(new Date('2026-11-21T00:00:00Z'));
const variants = new Map(products.flatMap((product) => product.variants.map((variant) => [variant.sku, variant] as const)));

test('every level has a list, and floors, rules, breaks and a resale list are alive', () => {
  const levels = new Set<string>([...lists.map(({ level }) => level), 'BASE']);
  expect(Object.values(PriceLevel).filter((level) => !levels.has(level))).toEqual([]);
  expect(lists.some(({ kind }) => kind === 'FLOOR')).toBe(true);
  expect(lists.some(({ rules }) => rules?.length)).toBe(true);
  expect(lists.some(({ seller }) => seller)).toBe(true);
  expect(lists.some(({ prices }) => prices?.some(({ minQuantity = 1 }) => minQuantity > 1))).toBe(true);
});

test('each names what the catalogue has, in both languages, at a price above zero and not above the base price', () => {
  for (const { code, name, prices = [] } of lists) {
    expect([name['zh-CN'], name.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[\x20-\x7e]+$/)]);
    expect([code, prices.filter(({ sku, amount }) => !(amount > 0 && Number.isSafeInteger(amount) && amount <= (variants.get(sku)?.basePrice ?? 0)))]).toEqual([code, []]);
  }
});
