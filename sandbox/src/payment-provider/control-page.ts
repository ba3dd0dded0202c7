import { html, type Markup } from '../shared/html';
import type { Language } from '../shared/language';
import { yuan } from '../shared/money';
import { shanghaiClock, shanghaiTime } from '../shared/shanghai';
import { logo } from './cashier-page';
import { controlTexts, type ControlTexts } from './control-texts';
import type { Delivery } from './entries';
import type { Faults } from './faults';
import type { Provider } from './provider';

const shown = 50;

interface Desk { provider: Provider; texts: ControlTexts; language: Language }

export function controlPage(provider: Provider, language: Language): Markup {
  const texts = controlTexts[language];
  const desk: Desk = { provider, texts, language };
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${texts.title} · Sandbox Pay</title>
<link rel="stylesheet" href="/assets/control.css"><link rel="icon" href="data:,"></head>
<body>
  <header>${logo}<div><h1>沙箱支付 <small>${texts.title}</small></h1><p>${texts.lead}</p></div>
    <nav><a href="/?lang=${language}">${texts.refresh}</a><a href="/?lang=${other}" lang="${other}">${texts.otherLanguage}</a></nav></header>
  <main>${weatherForm(desk)}${trades(desk)}${events(desk)}</main>
</body></html>`;
}

function weatherForm({ provider, texts, language }: Desk): Markup {
  const { everywhere, perTrade } = provider.weather.report;
  const tick = (name: keyof Faults): Markup => html`<label class="tick"><input type="hidden" name="${name}" value="false"><input type="checkbox" name="${name}" value="true"${everywhere[name] ? html` checked` : ''}> <span>${texts[name]}</span></label>`;
  return html`<section class="weather"><h2>${texts.weather}</h2><p>${texts.weatherHint}</p>
    <form method="post" action="/control?lang=${language}">
      <label>${texts.outTradeNo}<input name="outTradeNo" autocomplete="off"></label>
      <label>${texts.duplicate}<input name="duplicate" type="number" min="0" max="50" value="${everywhere.duplicate}"></label>
      <label>${texts.delayMs}<input name="delayMs" type="number" min="0" max="86400000" value="${everywhere.delayMs}"></label>
      <div class="ticks">${tick('lose')}${tick('reorder')}${tick('timeoutAfterCharge')}</div>
      <button class="primary">${texts.apply}</button><button form="clear">${texts.clear}</button>
    </form>
    <form id="clear" method="post" action="/control/clear?lang=${language}"></form>
    ${Object.keys(perTrade).length > 0 && html`<p>${texts.perTrade}:</p><ul>${Object.entries(perTrade).map(([number, faults]) => html`<li><code>${number}</code> ${JSON.stringify(faults)}</li>`)}</ul>`}
  </section>`;
}

function trades(desk: Desk): Markup {
  const { provider, texts } = desk;
  const now = provider.clock();
  const newest = [...provider.ledger.trades.values()].slice(-shown).reverse();
  return table(texts.trades, newest.length, texts.none, [texts.number, texts.subject, texts.amount, texts.state, texts.created, texts.actions], newest.map((trade) => {
    const state = trade.state(now);
    const { outTradeNo, subject, amount } = trade.request;
    const button = (path: string, label: string): Markup => press(desk, path, 'outTradeNo', outTradeNo, label);
    return html`<tr><td><code>${outTradeNo}</code></td><td>${subject}</td>
      <td class="number">¥${yuan(amount)}${trade.refundedAmount > 0 && html`<br><small>${texts.refunded} ¥${yuan(trade.refundedAmount)}</small>`}</td>
      <td><span class="state ${state.toLowerCase()}">${texts.states[state]}</span></td><td class="number">${shanghaiTime(trade.createdAt)}</td>
      <td class="actions"><a class="button" href="/cashier/${trade.tradeNo}">${texts.cashier}</a>
        ${state === 'WAITING' && [button('confirm', texts.confirm), button('decline', texts.decline), button('stray', texts.stray)]}</td></tr>`;
  }));
}

function events(desk: Desk): Markup {
  const { provider: { ledger }, texts } = desk;
  const newest = [...ledger.events.values()].slice(-shown).reverse();
  const all = [...ledger.deliveries.values()];
  return table(texts.events, newest.length, texts.none, [texts.type, texts.number, texts.created, texts.deliveries, texts.actions], newest.map(({ event }) => {
    const made = all.filter(({ eventId }) => eventId === event.id);
    return html`<tr><td><code>${event.type}</code></td><td><code>${event.data.outTradeNo}</code></td><td class="number">${shanghaiTime(event.createdAt)}</td>
      <td>${made.length > 0 ? html`<ul>${made.map((delivery) => line(desk, delivery))}</ul>` : html`<span class="state failed">${texts.lost}</span>`}</td>
      <td class="actions">${press(desk, 'send-again', 'eventId', event.id, texts.again)}</td></tr>`;
  }));
}

function line({ texts }: Desk, { state, attempts, outcome, dueAt }: Delivery): Markup {
  return html`<li><span class="state ${state.toLowerCase()}">${texts.deliveryStates[state]}</span> ${texts.attempts} ${attempts}×${outcome && html` · ${outcome}`}${state === 'WAITING' && html` · ${texts.next} ${shanghaiClock(dueAt)}`}</li>`;
}

function press({ language }: Desk, path: string, field: string, value: string, label: string): Markup {
  return html`<form method="post" action="/control/${path}?lang=${language}"><input type="hidden" name="${field}" value="${value}"><button aria-label="${label} ${value}">${label}</button></form>`;
}

function table(title: string, count: number, none: string, heads: string[], rows: Markup[]): Markup {
  if (count === 0) return html`<section><h2>${title}</h2><p>${none}</p></section>`;
  return html`<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
