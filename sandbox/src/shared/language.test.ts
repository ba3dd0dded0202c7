import { html } from './html';
import { chooseLanguage } from './language';
import { yuan } from './money';
import { shanghaiDay } from './shanghai';

it.each([
  ['en', 'zh-CN', 'en'], [null, 'en-GB,en;q=0.9', 'en'], [null, 'fr;q=1, zh-TW;q=0.8, en;q=0.7', 'zh'],
  [null, 'zh;q=0.2,en;q=0.9', 'en'], [null, 'zh;q=0,en;q=0.1', 'en'], ['de', 'fr', 'zh'], [null, undefined, 'zh'],
])('language of ?lang=%s and "%s" is %s', (asked, accepted, language) => expect(chooseLanguage(asked, accepted)).toBe(language));

it('escapes everything but markup', () => {
  expect(html`<b title="${'"'}">${'<script>'}${[html`<i>`, 1, null, false]}</b>`.toString()).toBe('<b title="&quot;">&lt;script&gt;<i>1</b>');
});

it.each([[1, '0.01'], [100, '1.00'], [123_456_789, '1,234,567.89'], [99_999, '999.99']])('%i fen is ¥%s', (fen, text) => expect(yuan(fen)).toBe(text));

it('a business day begins at 16:00 UTC', () => {
  expect([shanghaiDay('2026-11-21T15:59:59Z'), shanghaiDay('2026-11-21T16:00:00Z')]).toEqual(['2026-11-21', '2026-11-22']);
});
