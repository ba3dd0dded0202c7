import { html, type Markup } from '../shared/html';
import type { Language } from '../shared/language';
import { shanghaiTime } from '../shared/shanghai';
import type { DeskFaults } from './desk-faults';
import { codeOf, type Message } from './message';

const zh = {
  title: '短信台', lead: '沙箱里发出的每条短信都停在这里，不会到达真实手机。',
  filter: '手机号', show: '查看', all: '全部', live: '自动刷新', none: '还没有短信。在商城用手机号登录，验证码会出现在这里。', noneFor: '这个号码还没有短信。',
  count: '条短信', code: '验证码', template: '模板', faults: '按需出错', delayMs: '到达延迟（毫秒）', answerDelayMs: '接口应答延迟（毫秒）', reject: '拒收：接口回答 503',
  apply: '应用', clear: '恢复正常', other: 'English', beijing: '北京时间', refresh: '刷新',
};
const en: typeof zh = {
  title: 'Message desk', lead: 'Every text message of the sandbox stops here; none reaches a real phone.',
  filter: 'Phone number', show: 'Show', all: 'All', live: 'Refresh by itself', none: 'No messages yet. Sign in at the mall with a phone number and the code appears here.', noneFor: 'No messages for this number yet.',
  count: 'messages', code: 'Code', template: 'Template', faults: 'Faults on demand', delayMs: 'Messages arrive later (ms)', answerDelayMs: 'API answers later (ms)', reject: 'Reject: the API answers 503',
  apply: 'Apply', clear: 'Back to normal', other: '中文', beijing: 'Beijing time', refresh: 'Refresh',
};
const texts = { zh, en };
const shown = 60;

export interface DeskView { language: Language; to: string | undefined; messages: Message[]; weather: DeskFaults }

export function deskPage({ language, to, messages, weather }: DeskView): Markup {
  const t = texts[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const address = (lang: Language): string => `/?${new URLSearchParams({ lang, ...(to ? { to } : {}) }).toString()}`;
  return html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t.title}</title>
<link rel="stylesheet" href="/assets/desk.css"><link rel="icon" href="data:,"><script src="/assets/desk.js" defer></script></head>
<body>
  <header>${logo}<div><h1>${t.title}</h1><p>${t.lead}</p></div><a class="tongue" href="${address(other)}" lang="${other}">${t.other}</a></header>
  <main>
    <form class="filter" method="get" action="/"><input type="hidden" name="lang" value="${language}">
      <label for="to">${t.filter}</label><input id="to" name="to" type="tel" inputmode="tel" autocomplete="off" value="${to}">
      <button>${t.show}</button>${to && html`<a class="button" href="/?lang=${language}">${t.all}</a>`}
      <label class="live"><input type="checkbox" id="live" checked> <span>${t.live}</span></label><noscript><a class="button" href="${address(language)}">${t.refresh}</a></noscript>
    </form>
    <section id="messages" aria-label="${t.title}">
      <p class="count" aria-live="polite">${messages.length} ${t.count}</p>
      ${messages.length === 0 ? html`<p class="none">${to ? t.noneFor : t.none}</p>` : html`<ol>${messages.slice(0, shown).map((message) => item(message, language))}</ol>`}
    </section>
    <details${weather.reject || weather.delayMs > 0 || weather.answerDelayMs > 0 ? html` open` : ''}><summary>${t.faults}</summary>
      <form class="faults" method="post" action="/control?lang=${language}">
        <label>${t.delayMs}<input name="delayMs" type="number" min="0" max="3600000" value="${weather.delayMs}"></label>
        <label>${t.answerDelayMs}<input name="answerDelayMs" type="number" min="0" max="120000" value="${weather.answerDelayMs}"></label>
        <label class="live"><input type="checkbox" name="reject" value="true"${weather.reject ? html` checked` : ''}> <span>${t.reject}</span></label>
        <button>${t.apply}</button><button formaction="/control/clear?lang=${language}">${t.clear}</button>
      </form>
    </details>
  </main>
</body></html>`;
}

function item(message: Message, language: Language): Markup {
  const t = texts[language];
  const code = codeOf(message);
  return html`<li><div class="who"><a href="/?${new URLSearchParams({ lang: language, to: message.to }).toString()}">${message.to}</a><time datetime="${message.arrivesAt}">${shanghaiTime(message.arrivesAt)} <small>${t.beijing}</small></time></div>
    <div class="say"><p class="text">${message.text}</p>${code && html`<p class="code"><small>${t.code}</small> <b>${code}</b></p>`}</div>
    <p class="template">${t.template} <code>${message.template}</code></p></li>`;
}

const logo = html`<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><path d="M6 6h28a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H19l-9 7v-7H6a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z" fill="#ffd54a"/><path d="M10 15h20M10 22h12" stroke="#17324d" stroke-width="3" stroke-linecap="round"/></svg>`;
