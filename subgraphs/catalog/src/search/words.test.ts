import { searchDocument } from './search-document';
import { askedWords, bareCode, wordsOf } from './words';

test('Chinese is cut by dictionary, and by pairs', () => {
  expect(wordsOf('变频空调')).toEqual(expect.arrayContaining(['变频空调', '变频', '空调', '频空']));
});

test('codes are found whole and in pieces, however they are punctuated or typed', () => {
  expect(wordsOf('KFR-35GW/A')).toEqual(['kfr35gwa', 'kfr', '35gw', 'a']);
  expect(askedWords('ＫＦＲ-35GW')).toEqual([{ word: 'kfr35gw', parts: ['kfr', '35gw'] }]);
  expect(new Set(['KFR-35GW/A', 'kfr 35gw a', 'KFR35GWA'].map(bareCode)).size).toBe(1);
});

test('numbers keep their point, plurals and accents do not matter', () => {
  expect(wordsOf('1.5匹 Kühlschränke Refrigerators glass')).toEqual(['1.5', '匹', 'kuhlschranke', 'refrigerator', 'glass']);
});

test('a document names each word once, with its heaviest weight', () => {
  const text = (zh: string) => ({ 'zh-CN': zh });
  const { search, codes, searchText } = searchDocument({ code: 'A-1', skus: ['A-1'], barcodes: ['690'], name: text('冰箱'), brand: text('冰箱'), categories: [text('厨房')], attributes: [{ value: '508' }], options: [{ value: text('云白') }] });
  expect(search).toBe("'冰箱':1A 'a1':2A '690':3A 'a':4A '1':5A '厨房':6B '508':7D '云白':8D");
  expect(codes).toEqual(['a1', '690']);
  expect(searchText).toContain('冰箱');
});
