import { formatMoney, isZero, minus, moneyParts, sameMoney } from './money';

const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' });

describe('money on a page', () => {
  it.each([
    ['3299.00', '¥3,299.00'],
    ['3299', '¥3,299.00'],
    ['0.5', '¥0.50'],
    ['999', '¥999.00'],
    ['1234567.89', '¥1,234,567.89'],
    ['-120.10', '−¥120.10'],
  ])('%s reads %s', (amount, text) => expect(formatMoney(yuan(amount))).toBe(text));

  it('keeps every digit of an amount no float could hold', () =>
    expect(formatMoney(yuan('9007199254740993.01'))).toBe('¥9,007,199,254,740,993.01'));

  it('never rounds fen away', () => expect(moneyParts(yuan('1.999')).minor).toBe('999'));

  it('refuses what is not a decimal', () => {
    for (const amount of ['', '1e3', '1,000', 'NaN', '¥3']) expect(() => formatMoney(yuan(amount))).toThrow(TypeError);
  });

  it('names an unknown currency by its code', () =>
    expect(formatMoney({ amount: '8', currencyCode: 'EUR' })).toBe('EUR 8.00'));

  it('compares by value', () => {
    expect(sameMoney(yuan('3299'), yuan('3299.00'))).toBe(true);
    expect(sameMoney(yuan('3299.01'), yuan('3299.00'))).toBe(false);
  });

  it('takes off to the fen, beyond what a float could', () => {
    expect(minus(yuan('9007199254740993.01'), yuan('0.02')).amount).toBe('9007199254740992.99');
    expect(minus(yuan('10'), yuan('2.5'), yuan('7.45')).amount).toBe('0.05');
    expect(minus(yuan('1.00'), yuan('1.05')).amount).toBe('-0.05');
    expect(minus(yuan('1999.00')).amount).toBe('1999.00');
  });

  it('knows nothing from something', () => {
    expect(isZero(yuan('0.00'))).toBe(true);
    expect(isZero(yuan('0.01'))).toBe(false);
  });
});
