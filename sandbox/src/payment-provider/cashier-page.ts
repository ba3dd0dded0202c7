import { html, type Markup } from '../shared/html';
import type { Language } from '../shared/language';
import { yuan } from '../shared/money';
import { shanghaiTime } from '../shared/shanghai';
import { cashierTexts, outcomeTexts } from './cashier-texts';
import { merchantName } from './provider';
import type { Trade, TradeState } from './trade';

export interface CashierView {
  language: Language;
  trade: Trade;
  state: TradeState;
  now: Date;
  token: string;
  /** A form came without a fitting token: say so and let them press again. */
  stale: boolean;
}

export const logo = html`<svg class="logo" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false"><rect width="40" height="40" rx="11" fill="#f3b562"/><circle cx="27" cy="13" r="5" fill="#fff6e3"/><path d="M0 29c7-8 13-8 20-2s13 5 20-1v3a11 11 0 0 1-11 11H11A11 11 0 0 1 0 29z" fill="#a23f1c"/><path d="M0 31c6-4 12-3 18 1s14 4 20 1a11 11 0 0 1-9 7H11A11 11 0 0 1 0 31z" fill="#5b2440"/></svg>`;

export function cashierPage(view: CashierView): Markup {
  const { language, trade, state } = view;
  const texts = cashierTexts[language];
  const title = state === 'WAITING' ? texts.tag : `${outcomeTexts[language][state].title} · ${texts.tag}`;
  return frame(language, title, html`
    <main class="slip">
      <section class="sum">
        <p class="to">${texts.payTo} <strong>${merchantName[language]}</strong></p>
        <h1 class="amount"><span class="sign">¥</span>${yuan(trade.request.amount)}</h1>
        <p class="subject">${trade.request.subject}</p>
        ${state === 'WAITING' && countdown(view)}
      </section>
      <section class="work">
        <h2 class="aside">${texts.details}</h2>
        <dl>
          <div><dt>${texts.merchantNumber}</dt><dd>${trade.request.outTradeNo}</dd></div>
          <div><dt>${texts.number}</dt><dd>${trade.tradeNo}</dd></div>
          ${trade.settledAt && html`<div><dt>${texts.settledAt}</dt><dd>${shanghaiTime(trade.settledAt)} <small>${texts.beijing}</small></dd></div>`}
          ${trade.refundedAmount > 0 && html`<div><dt>${texts.refunded}</dt><dd>¥${yuan(trade.refundedAmount)}</dd></div>`}
        </dl>
        ${state === 'WAITING' ? payForm(view) : outcome(view, state)}
      </section>
    </main>`);
}

function countdown({ language, trade, now }: CashierView): Markup {
  const texts = cashierTexts[language];
  const end = new Date(trade.request.expiresAt);
  const seconds = Math.max(0, Math.ceil((end.getTime() - now.getTime()) / 1000));
  return html`<p class="until">${texts.until} <time datetime="${end.toISOString()}">${shanghaiTime(end).slice(5, 16)}</time> <small>${texts.beijing}</small>
    <span class="left">${texts.left} <b role="timer" data-seconds="${seconds}">${clock(seconds)}</b></span></p>`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  return (seconds < 3600 ? parts.slice(1) : parts).join(':');
}

function payForm({ language, trade, token, stale }: CashierView): Markup {
  const texts = cashierTexts[language];
  const path = `/cashier/${trade.tradeNo}`;
  const { returnUrl } = trade.request;
  return html`
    ${stale && html`<p class="warn" role="alert">${texts.stale}</p>`}
    <form method="post" action="${path}/confirm?lang=${language}" aria-label="${texts.actions}">
      <input type="hidden" name="token" value="${token}">
      <button class="primary">${texts.confirm} <span class="price">¥${yuan(trade.request.amount)}</span></button>
      <button class="plain" formaction="${path}/decline?lang=${language}">${texts.decline}</button>
    </form>
    ${returnUrl && html`<a class="quiet" href="${returnUrl}">${texts.leave}</a>`}
    <p class="notice">${texts.notice}</p>`;
}

function outcome({ language, trade }: CashierView, state: Exclude<TradeState, 'WAITING'>): Markup {
  const { title, hint } = outcomeTexts[language][state];
  const { returnUrl } = trade.request;
  return html`
    <div class="outcome ${state === 'CAPTURED' ? 'good' : 'over'}" role="status"><p class="verdict">${title}</p><p>${hint}</p></div>
    ${returnUrl && html`<a class="primary" href="${returnUrl}">${cashierTexts[language].back}</a>`}`;
}

export function unknownPage(language: Language): Markup {
  const texts = cashierTexts[language];
  return frame(language, texts.unknown, html`<main class="slip lone"><section class="work"><h1 class="verdict">${texts.unknown}</h1><p>${texts.unknownHint}</p></section></main>`);
}

function frame(language: Language, title: string, content: Markup): Markup {
  const texts = cashierTexts[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/assets/cashier.css"><link rel="icon" href="data:,"><script src="/assets/cashier.js" defer></script></head>
<body>
  <header><p class="strip">${texts.strip}</p><div class="bar"><span class="brand">${logo}<span>沙箱支付<small lang="en">Sandbox Pay</small></span></span><a class="tongue" href="?lang=${other}" hreflang="${other}" lang="${other}">${texts.otherLanguage}</a></div></header>
  ${content}
</body></html>`;
}
