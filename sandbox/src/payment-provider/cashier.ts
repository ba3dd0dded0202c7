import { asset, page, redirect, type Answer, type Exchange, type Route } from '../shared/http';
import { chooseLanguage, type Language } from '../shared/language';
import { cashierPage, unknownPage } from './cashier-page';
import { cashierScript, cashierStyle } from './cashier-style';
import type { PageTokens } from './page-token';
import type { Provider } from './provider';
import { capturePayment, declinePayment } from './settle-payment';
import type { Trade, TradeState } from './trade';

/** The payer's side. */
export function cashier(provider: Provider, tokens: PageTokens): Route[] {
  const show = ({ request, url }: Exchange, trade: Trade, status = 200, stale = false): Answer => {
    const now = provider.clock();
    const { token, cookie } = tokens.issue(request, trade.tradeNo);
    const view = { language: languageOf({ request, url }), trade, state: trade.state(now), now, token, stale };
    const { returnUrl } = trade.request;
    // A form's redirect counts as its target: without the merchant's origin the browser would stop it.
    const reply = page(status, cashierPage(view), returnUrl ? [new URL(returnUrl).origin] : []);
    return { ...reply, headers: { ...reply.headers, 'set-cookie': cookie } };
  };

  const press = (wanted: TradeState, settle: (provider: Provider, trade: Trade) => Promise<TradeState>) => async (exchange: Exchange): Promise<Answer> => {
    const trade = provider.ledger.tradeByNumber(exchange.params.tradeNo!);
    if (!trade) return page(404, unknownPage(languageOf(exchange)));
    const token = new URLSearchParams(exchange.body).get('token') ?? '';
    if (!tokens.fits(exchange.request, trade.tradeNo, token)) return show(exchange, trade, 403, true);
    const state = await settle(provider, trade);
    if (state !== wanted) return show(exchange, trade, 409);
    return redirect(trade.request.returnUrl ?? `/cashier/${trade.tradeNo}?lang=${languageOf(exchange)}`);
  };

  return [
    { method: 'GET', path: '/cashier/:tradeNo', handle: (exchange) => {
      const trade = provider.ledger.tradeByNumber(exchange.params.tradeNo!);
      return trade ? show(exchange, trade) : page(404, unknownPage(languageOf(exchange)));
    } },
    { method: 'POST', path: '/cashier/:tradeNo/confirm', handle: press('CAPTURED', capturePayment) },
    { method: 'POST', path: '/cashier/:tradeNo/decline', handle: press('FAILED', declinePayment) },
    // The address of a pressed button, typed or reloaded: back to the page itself.
    ...['confirm', 'decline'].map((button): Route => ({ method: 'GET', path: `/cashier/:tradeNo/${button}`, handle: ({ url }) => redirect(`${url.pathname.slice(0, -button.length - 1)}${url.search}`) })),
    { method: 'GET', path: '/assets/cashier.css', handle: () => asset('css', cashierStyle) },
    { method: 'GET', path: '/assets/cashier.js', handle: () => asset('javascript', cashierScript) },
  ];
}

function languageOf({ request, url }: Pick<Exchange, 'request' | 'url'>): Language {
  return chooseLanguage(url.searchParams.get('lang'), request.headers['accept-language']);
}
