import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import { Wordmark } from './logo';

export function Footer() {
  const { t } = useTexts();
  const links = [
    ['/me/orders', t('nav.orders')],
    ['/me/addresses', t('nav.addresses')],
    ['/cart', t('nav.cart')],
    ['/search', t('nav.search')],
  ] as const;
  return (
    <footer className="on-ink mt-24 bg-ink text-mist">
      <div className="frame grid gap-10 py-14 md:grid-cols-[1fr_auto] md:py-20">
        <div>
          <Wordmark className="h-9 text-white" />
          <p className="display mt-6 max-w-md text-lg leading-relaxed">{t('brand.line')}</p>
        </div>
        <nav aria-label={t('nav.footer')}>
          <ul className="grid grid-cols-2 gap-x-12 text-sm md:grid-cols-1">
            {links.map(([to, label]) => (
              <li key={to}>
                <Link to={to} className="flex h-11 items-center hover:underline">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="border-t border-white/15 pt-6 text-xs leading-relaxed text-haze md:col-span-2">{t('brand.note')}</p>
      </div>
    </footer>
  );
}
