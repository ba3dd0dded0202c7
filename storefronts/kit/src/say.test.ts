import { sayIn } from './say';

const english = { plain: 'Cart', nested: { greeting: 'Hello {{name}}, {{name}}' }, pieces_zero: 'none', pieces_one: '{{count}} piece', pieces_other: '{{count}} pieces', LOW_STOCK_other: 'only {{count}}' };
const say = sayIn<string>('en', english);

describe('saying', () => {
  it('finds texts by dotted names and fills every hole', () => {
    expect(say('plain')).toBe('Cart');
    expect(say('nested.greeting', { name: 'Ann' })).toBe('Hello Ann, Ann');
  });
  it('chooses the form by the count', () => expect([0, 1, 2].map((count) => say('pieces', { count }))).toEqual(['none', '1 piece', '2 pieces']));
  it('a language without other forms has one for every count', () => {
    const zh = sayIn<string>('zh-CN', { pieces_other: '{{count}} 件' });
    expect([zh('pieces', { count: 0 }), zh('pieces', { count: 1 })]).toEqual(['0 件', '1 件']);
  });
  it('a count may come along where nothing depends on it', () => expect(say('plain', { count: 3 })).toBe('Cart'));
  it('underscores may be part of a name', () => expect(say('LOW_STOCK', { count: 3 })).toBe('only 3'));
  it('what is missing shows', () => expect([say('no.such'), say('nested'), say('nested.greeting')]).toEqual(['no.such', 'nested', 'Hello {{name}}, {{name}}']));
});
