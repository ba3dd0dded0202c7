import { z } from 'zod';
import { asset, json, page, parseJson, redirect, type Answer, type Exchange, type Handler, type Route } from '../shared/http';
import { chooseLanguage } from '../shared/language';
import { guardDesk } from '../shared/loopback';
import { badInput } from '../shared/refusal';
import { controlPage } from './control-page';
import { controlStyle } from './control-style';
import { sendAgain, sendStray } from './extra-webhooks';
import { faultsInput } from './faults';
import { describe, type Provider } from './provider';
import { capturePayment, declinePayment } from './settle-payment';

const onPayment = z.strictObject({ outTradeNo: z.string().min(1, 'must not be empty') });
const onEvent = z.strictObject({ eventId: z.string().min(1, 'must not be empty') });
const onWeather = z.strictObject({ outTradeNo: z.string().min(1).optional() });

/** Faults on demand and the provider's own view; JSON for tests, forms for people. */
export function controlDesk(provider: Provider, open: boolean): Route[] {
  const guarded = (handle: Handler): Handler => (exchange) => {
    guardDesk(exchange.request, open);
    return handle(exchange);
  };
  const action = <Input>(path: string, schema: z.ZodType<Input>, act: (input: Input) => unknown): Route => ({
    method: 'POST', path, handle: guarded(async (exchange) => {
      const parsed = schema.safeParse(inputOf(exchange));
      if (!parsed.success) throw badInput(parsed.error);
      return answer(exchange, await act(parsed.data));
    }),
  });
  const describeAfter = async (outTradeNo: string, step: typeof capturePayment): Promise<unknown> => {
    const trade = provider.ledger.trade(outTradeNo);
    await step(provider, trade);
    return describe(provider, trade);
  };

  return [
    { method: 'GET', path: '/', handle: guarded(({ request, url }) => page(200, controlPage(provider, chooseLanguage(url.searchParams.get('lang'), request.headers['accept-language'])))) },
    { method: 'GET', path: '/assets/control.css', handle: () => asset('css', controlStyle) },
    { method: 'GET', path: '/control', handle: guarded(() => json(200, provider.weather.report)) },
    action('/control', faultsInput, (input) => {
      provider.weather.change(input);
      return provider.weather.report;
    }),
    action('/control/clear', onWeather, ({ outTradeNo }) => {
      provider.weather.clear(outTradeNo);
      return provider.weather.report;
    }),
    action('/control/send-again', onEvent, ({ eventId }) => sendAgain(provider, eventId).then(() => ({ eventId }))),
    action('/control/stray', onPayment, async ({ outTradeNo }) => (await sendStray(provider, outTradeNo)).event),
    action('/control/confirm', onPayment, ({ outTradeNo }) => describeAfter(outTradeNo, capturePayment)),
    action('/control/decline', onPayment, ({ outTradeNo }) => describeAfter(outTradeNo, declinePayment)),
  ];
}

function isForm({ request }: Exchange): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}

function answer(exchange: Exchange, value: unknown): Answer {
  const language = exchange.url.searchParams.get('lang');
  return isForm(exchange) ? redirect(language ? `/?lang=${encodeURIComponent(language)}` : '/') : json(200, value);
}

/** A form speaks in strings: numbers and ticks become themselves, empty fields are absent. */
function inputOf(exchange: Exchange): unknown {
  if (!isForm(exchange)) return exchange.body === '' ? {} : parseJson(exchange.body);
  return Object.fromEntries([...new URLSearchParams(exchange.body)].filter(([, value]) => value !== '').map(([name, value]) => {
    if (name === 'duplicate' || name === 'delayMs') return [name, Number(value)];
    return [name, value === 'true' || value === 'false' ? value === 'true' : value];
  }));
}
