import { chosenVariant, optionGroups } from './choose-variant';

const variant = (sku: string, colour: string, size: string, state = 'IN_STOCK') => ({
  sku,
  options: [
    { code: 'colour', name: 'Colour', value: colour },
    { code: 'size', name: 'Size', value: size },
  ],
  availability: { state },
});
const whiteSmall = variant('WS', 'white', 'small', 'OUT_OF_STOCK');
const whiteLarge = variant('WL', 'white', 'large');
const greenSmall = variant('GS', 'green', 'small');
const all = [whiteSmall, whiteLarge, greenSmall];

describe('which variant is shown', () => {
  it('the one in the address, even when it is sold out', () => expect(chosenVariant(all, 'WS')).toBe(whiteSmall));
  it('else the first that can be had', () => expect(chosenVariant(all, 'no-such')).toBe(whiteLarge));
  it('a stock that is not known is not sold out', () =>
    expect(chosenVariant([{ ...whiteSmall, availability: null }, whiteLarge], null)?.sku).toBe('WS'));
  it('else the first', () => expect(chosenVariant([whiteSmall], null)).toBe(whiteSmall));
  it('and none where there is none', () => expect(chosenVariant([], 'WS')).toBeUndefined());
});

describe('where an option leads', () => {
  it('to the combination that keeps the rest', () => {
    const [colours, sizes] = optionGroups(all, whiteSmall);
    expect(colours?.values).toEqual([
      { value: 'white', sku: 'WS', chosen: true, soldOut: true },
      { value: 'green', sku: 'GS', chosen: false, soldOut: false },
    ]);
    expect(sizes?.values.map(({ sku }) => sku)).toEqual(['WS', 'WL']);
  });

  it('to another one where that combination is not made', () => {
    const [colours] = optionGroups(all, whiteLarge);
    expect(colours?.values.find(({ value }) => value === 'green')?.sku).toBe('GS');
  });
});
