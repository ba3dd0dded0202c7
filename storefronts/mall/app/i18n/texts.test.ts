import en from './en.json';
import zhCN from './zh-CN.json';

type Texts = { [key: string]: string | Texts };
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`)));
}
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).filter((name) => name !== 'count').sort();
const byName = (texts: Texts) => new Map(flatten(texts).map(([key, text]) => [key.replace(plural, ''), text]));

describe('texts in both languages', () => {
  const chinese = byName(zhCN);
  const english = byName(en);

  it('say the same things', () => expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()));

  it('with the same facts in them', () => {
    for (const [key, text] of chinese) expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('and none is left empty or in the other language', () => {
    for (const [, text] of [...chinese, ...english]) expect(text.trim()).not.toBe('');
    for (const [key, text] of english) if (!key.endsWith('.mark')) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
  });
});
