import { linePrice, savingsOf } from './savings';

const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' as const });
const cut = (code: string, phase: string, amount: string) => ({ code, name: code, phase, amount: yuan(amount) });
const applied = (code: string, amount: string) => ({ code, name: code, amount: yuan(amount) });

test('a line costs what its page says: the order\'s discounts are not in it', () => {
  const { price, cuts } = linePrice(yuan('9598.00'), [cut('FLASH', 'PRICE', '1200.00'), cut('SUITE', 'ITEM', '0.05'), cut('SPEND', 'ORDER', '200.00')]);
  expect(price.amount).toBe('8397.95');
  expect(cuts.map(({ code }) => code)).toEqual(['FLASH', 'SUITE']);
});

test('every promotion that takes something off is told once, in its place', () => {
  const lines = [{ discounts: [{ code: 'FLASH' }, { code: 'SPEND' }] }, { discounts: [{ code: 'SPEND' }] }];
  const { goods, freight } = savingsOf([applied('FLASH', '600.00'), applied('SPEND', '200.00'), applied('FREIGHT', '60.00'), applied('GIFT', '0.00'), applied('POINTS', '0.00')], lines);
  expect([goods, freight].map((each) => each.map(({ code }) => code))).toEqual([['FLASH', 'SPEND'], ['FREIGHT']]);
});
