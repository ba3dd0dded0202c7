import { defaultLocale, isLocale, type Locale } from '@tonglu/storefront-kit/locale';
import { isSameOrigin } from '@tonglu/storefront-kit/same-origin';
import { randomBytes } from 'node:crypto';
import { createContext, createCookie, type MiddlewareFunction, type RouterContextProvider } from 'react-router';
import { env } from './env.server';
import { requestContext } from './request.server';

export interface ChosenDistrict {
  code: string;
  name: string;
}

/** What the mall remembers about a visitor, in one signed cookie no script can read. */
export interface Remembered {
  /** Names the anonymous cart. */
  visitor: string;
  /** The member's session with the graph, once signed in. */
  session?: string;
  locale?: Locale;
  /** Where the visitor wants things delivered; stock and dates are told for it. */
  district?: ChosenDistrict;
}

const cookie = createCookie('qibai', {
  secrets: env.sessionSecrets,
  httpOnly: true,
  sameSite: 'lax',
  secure: env.publicOrigin?.startsWith('https:') ?? false,
  path: '/',
  maxAge: 180 * 24 * 60 * 60,
});

export class Visit {
  private changed = false;

  constructor(
    private remembered: Remembered,
    readonly locale: Locale,
    readonly origin: string,
    readonly requestId: string,
    readonly address: string,
  ) {}

  get memory(): Readonly<Remembered> {
    return this.remembered;
  }

  remember(change: Partial<Remembered>): void {
    this.remembered = { ...this.remembered, ...change };
    this.changed = true;
  }

  async cookieIfChanged(): Promise<string | undefined> {
    return this.changed ? cookie.serialize(this.remembered) : undefined;
  }
}

const visitContext = createContext<Visit>();

export function visitOf(context: Readonly<RouterContextProvider>): Visit {
  return context.get(visitContext);
}

/** 256 random bits: whoever holds the token holds the cart. */
export function newVisitor(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Runs around every page and action: refuses forged forms, recognises the visitor, settles the language
 * (`?lang=`, then the cookie, then Chinese), and writes the cookie back when something changed.
 */
export const visitMiddleware: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
  const origin = env.publicOrigin ?? url.origin;
  if (!isSameOrigin(request, origin)) throw new Response('This form was not sent from this site.', { status: 403 });

  const remembered = (await cookie.parse(request.headers.get('cookie')).catch(() => null)) as Remembered | null;
  const asked = url.searchParams.get('lang');
  const locale = isLocale(asked) ? asked : isLocale(remembered?.locale) ? remembered.locale : defaultLocale;
  const { requestId, address } = context.get(requestContext);
  const visit = new Visit(remembered ?? { visitor: '' }, locale, origin, requestId, address);
  if (!remembered?.visitor) visit.remember({ visitor: newVisitor() });
  if (locale !== (remembered?.locale ?? defaultLocale)) visit.remember({ locale });
  context.set(visitContext, visit);

  const response = await next();
  const written = await visit.cookieIfChanged();
  if (written) response.headers.append('set-cookie', written);
  // Pages carry the visitor's cart, prices and once-only keys: nobody else's cache, and not the back button either.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};
