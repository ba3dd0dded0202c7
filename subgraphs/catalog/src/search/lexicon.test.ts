import { editDistance } from './edit-distance';
import { Lexicon } from './lexicon';
import { takeMeasures } from './measures';
import { spell } from './pinyin';
import { readQuestion } from './question';
import { WordKind } from './search-word';

const known = (word: string, kind: WordKind) => ({ word, kind, latin: null, initials: null, ...spell(word) });
const lexicon = new Lexicon(
  [known('空调', WordKind.CATEGORY), known('冰箱', WordKind.CATEGORY), known('静音', WordKind.PRODUCT), known('洗衣机', WordKind.CATEGORY), known('refrigerator', WordKind.CATEGORY), known('保鲜', WordKind.PROPERTY), ...['1hp', '3hp', '180cm', '508l'].map((size) => known(size, WordKind.PROPERTY))],
  [{ terms: ['冰箱', '雪柜', 'fridge'], language: null }, { terms: ['空调', 'air conditioner'], language: null }, { terms: ['空调', 'cooler'], language: 'en' }],
);
const ask = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') => readQuestion('search', text, lexicon, locale);
const waysOf = (text: string, locale?: 'en') => ask(text, locale)?.terms.map(({ ways }) => ways.map((way) => way.map(({ word, begins }) => (begins ? `${word}…` : word)).join('+')));

test.each([
  ['1.5匹', ['1.5hp']],
  ['1.5 hp', ['1.5hp']],
  ['一匹半', ['1.5hp']],
  ['两匹', ['2hp']],
  ['65寸', ['65inch']],
  ['65-inch', ['65inch']],
  ['1.8米', ['180cm']],
  ['1米8', ['180cm']],
  ['150 × 200 厘米', ['150cm', '200cm']],
  ['三人', ['3seat']],
  ['kfr-35gw', []],
  ['tv65q', []],
  ['wf10 kgb', []],
])('the measures in %s', (text, measures) => expect(takeMeasures(text).measures).toEqual(measures));

test('pinyin and initials are words, one or several', () => {
  expect(spell('空调')).toEqual({ latin: 'kongtiao', initials: 'kt' });
  expect(lexicon.pinyin('kongtiao')).toEqual([['空调']]);
  expect(lexicon.pinyin('jingyinkongtiao')).toEqual([['静音'], ['空调']]);
  expect(lexicon.pinyin('bx')).toEqual([['冰箱']]);
  expect(lexicon.pinyin('bxq')).toEqual([]);
});

test('synonyms hold both ways, as phrases, and for their language', () => {
  expect(waysOf('雪柜')?.[0]).toEqual(expect.arrayContaining(['雪柜', '冰箱', 'fridge']));
  expect(waysOf('quiet air conditioner')?.[1]).toEqual(['air+conditioner', '空调']);
  expect(waysOf('cooler')?.[0]).toEqual(['cooler']);
  expect(waysOf('cooler', 'en')?.[0]).toEqual(['cooler', '空调']);
});

test('words that say nothing are left out, unless there is nothing else', () => {
  expect(ask('适合的空调')?.terms.map(({ asked }) => asked)).toEqual(['空调']);
  expect(ask('的')?.terms.map(({ asked }) => asked)).toEqual(['的']);
});

test.each([
  ['空凋', '空调'],
  ['静音空凋', '静音空调'],
  ['洗衣鸡', '洗衣机'],
  ['kongtaio', '空调'],
  ['refrigeratr', 'refrigerator'],
  ['空调', undefined],
  ['手表', undefined],
  ['watch', undefined],
  ['kt', undefined],
])('%s means %s', (typed, meant) => expect(ask(typed)?.meant?.text).toBe(meant));

test.each([
  ['4匹空调', '3匹空调'],
  ['两匹空调', '3匹空调'],
  ['1.2 HP air conditioner', '1 hp air conditioner'],
  ['1.7米沙发', '1.8米沙发'],
  ['5匹空凋', '3匹空调'],
  ['3匹空调', undefined],
  ['9匹空调', undefined],
  ['400瓦空调', undefined],
])('%s: there is %s', (typed, there) => expect(ask(typed)?.meant?.text).toBe(there));

test('edit distance counts swaps once and stops early', () => {
  expect(editDistance('kongtaio', 'kongtiao', 2)).toBe(1);
  expect(editDistance('', 'ab', 2)).toBe(2);
  expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
});
