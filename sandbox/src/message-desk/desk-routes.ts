import { timingSafeEqual, createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { asset, json, page, parseJson, redirect, type Exchange, type Handler, type Route } from '../shared/http';
import { chooseLanguage } from '../shared/language';
import { guardDesk } from '../shared/loopback';
import { badInput, Refusal } from '../shared/refusal';
import { deskFaultsInput } from './desk-faults';
import { deskPage } from './desk-page';
import { deskScript, deskStyle } from './desk-style';
import { sendMessage, type Desk } from './send-message';

export function deskRoutes(desk: Desk, key: string, open: boolean): Route[] {
  const guarded = (handle: Handler): Handler => (exchange) => {
    guardDesk(exchange.request, open);
    return handle(exchange);
  };
  const { store, weather, clock } = desk;

  return [
    { method: 'POST', path: '/v1/messages', handle: async (exchange) => {
      requireKey(exchange, key);
      const message = await sendMessage(desk, parseJson(exchange.body));
      await pause(weather.of(message.to).answerDelayMs);
      return json(200, { id: message.id });
    } },
    { method: 'GET', path: '/v1/messages', handle: guarded(({ url }) => json(200, { messages: store.arrived(clock(), url.searchParams.get('to') || undefined) })) },
    { method: 'GET', path: '/', handle: guarded(({ request, url }) => {
      const to = url.searchParams.get('to')?.trim() || undefined;
      const language = chooseLanguage(url.searchParams.get('lang'), request.headers['accept-language']);
      return page(200, deskPage({ language, to, messages: store.arrived(clock(), to), weather: weather.report.everywhere }));
    }) },
    { method: 'GET', path: '/assets/desk.css', handle: () => asset('css', deskStyle) },
    { method: 'GET', path: '/assets/desk.js', handle: () => asset('javascript', deskScript) },
    { method: 'GET', path: '/control', handle: guarded(() => json(200, weather.report)) },
    { method: 'POST', path: '/control', handle: guarded((exchange) => {
      const parsed = deskFaultsInput.safeParse(faultsOf(exchange));
      if (!parsed.success) throw badInput(parsed.error);
      weather.change(parsed.data);
      return isForm(exchange) ? redirect(`/${exchange.url.search}`) : json(200, weather.report);
    }) },
    { method: 'POST', path: '/control/clear', handle: guarded((exchange) => {
      weather.clear();
      return isForm(exchange) ? redirect(`/${exchange.url.search}`) : json(200, weather.report);
    }) },
  ];
}

/** Digests have equal length, so the comparison tells nothing about the key. */
function requireKey({ request }: Exchange, key: string): void {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(given), digest(key))) throw new Refusal(401, 'UNAUTHORIZED', 'Authorization: Bearer <API key> is missing or wrong.', 'authorization');
}

function isForm({ request }: Exchange): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}

function faultsOf(exchange: Exchange): z.input<typeof deskFaultsInput> {
  if (!isForm(exchange)) return parseJson(exchange.body) as z.input<typeof deskFaultsInput>;
  const form = new URLSearchParams(exchange.body);
  return { delayMs: Number(form.get('delayMs')), answerDelayMs: Number(form.get('answerDelayMs')), reject: form.get('reject') === 'true' };
}
