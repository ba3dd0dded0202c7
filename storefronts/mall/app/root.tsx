import type { ReactNode } from 'react';
import { useTexts } from '~/i18n/texts';
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useNavigation } from 'react-router';
import type { Route } from './+types/root';
import { ErrorPage } from './errors/error-page';
import { Footer } from './shell/footer';
import { Head } from './shell/head';
import { Header } from './shell/header';
import { Tabs } from './shell/tabs';
import { useFocusOnArrival } from './shell/use-focus-on-arrival';
import { usePage } from './shell/use-page';
import styles from './styles.css?url';
import { visitMiddleware, visitOf } from './visit.server';

export const middleware: Route.MiddlewareFunction[] = [visitMiddleware];

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ context }: Route.LoaderArgs) {
  const { locale, origin } = visitOf(context);
  return { locale, origin };
}

/** A page may say that it has a bar of its own where the phone's tabs would be. */
export interface Handle {
  ownBar?: boolean;
}

export function Layout({ children }: { children: ReactNode }) {
  const { t, locale } = useTexts();
  const { shell } = usePage();
  const ownBar = useMatches().some(({ handle }) => (handle as Handle | undefined)?.ownBar);
  const busy = useNavigation().state !== 'idle';
  useFocusOnArrival();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#faf9f5" />
        <Head />
        <Links />
      </head>
      <body className={ownBar ? 'pb-20 md:pb-0' : 'pb-14 md:pb-0'}>
        <a href="#main" className="fixed top-2 left-2 z-50 -translate-y-20 bg-ink px-5 py-3 text-white focus:translate-y-0">
          {t('nav.skip')}
        </a>
        <div role="status" className="ears-only">
          {busy && t('nav.loading')}
        </div>
        {busy && <div aria-hidden="true" className="loading-line fixed inset-x-0 top-0 z-50 h-0.5 bg-bill" />}
        <Header shell={shell} />
        <main id="main" tabIndex={-1} className="min-h-[60vh] outline-none">
          {children}
        </main>
        <Footer />
        {!ownBar && <Tabs cartQuantity={shell.cartQuantity} />}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Mall() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
