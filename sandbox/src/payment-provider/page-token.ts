import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { equal, hmac } from './signature';

const cookieName = 'sandboxpay_page';
const lifetimeMs = 2 * 3_600_000;

/**
 * A page's own token, bound to the payment and to the browser's cookie: a foreign site can neither read
 * the cookie nor make a token that fits it.
 */
export class PageTokens {
  private readonly key: string;

  constructor(secret: string, private readonly clock: () => Date) {
    this.key = hmac(secret, 'cashier page tokens');
  }

  issue(request: IncomingMessage, tradeNo: string): { token: string; cookie: string } {
    const browser = browserOf(request) ?? randomBytes(16).toString('hex');
    const until = String(this.clock().getTime() + lifetimeMs);
    const cookie = `${cookieName}=${browser}; Path=/cashier; HttpOnly; SameSite=Lax; Max-Age=86400`;
    return { token: `${until}.${this.sign(tradeNo, browser, until)}`, cookie };
  }

  fits(request: IncomingMessage, tradeNo: string, token: string): boolean {
    const browser = browserOf(request);
    const [until = '', signature = ''] = token.split('.');
    return browser !== undefined && Number(until) > this.clock().getTime() && equal(signature, this.sign(tradeNo, browser, until));
  }

  private sign(tradeNo: string, browser: string, until: string): string {
    return hmac(this.key, `${tradeNo}.${browser}.${until}`);
  }
}

function browserOf(request: IncomingMessage): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieName}=([0-9a-f]{32})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
}
