import { Search, ShoppingBag, UserRound } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { Link, NavLink } from 'react-router';
import { SearchField } from '~/search/search-field';
import { LanguageSwitch } from './language-switch';
import { Egret, Wordmark } from './logo';
import type { Shell } from './shell';

const icon = { size: 21, strokeWidth: 1.5, 'aria-hidden': true } as const;

export function Header({ shell }: { shell: Shell }) {
  const { t } = useTexts();
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-bai/95 backdrop-blur-sm">
      <div className="frame flex h-16 items-center gap-3 md:h-20 md:gap-8">
        <Link to="/" className="flex h-11 items-center gap-2.5" aria-label={t('brand.home')}>
          <Egret className="size-9" />
          <Wordmark className="h-5" />
        </Link>

        {shell.categories.length > 0 && (
          <nav aria-label={t('nav.categories')} className="hidden min-w-0 flex-1 gap-x-7 text-[0.9375rem] md:flex">
            {/* What does not fit wraps out of sight: no half words at the edge. It comes into sight with the focus. */}
            <ul className="flex h-11 flex-wrap gap-x-7 overflow-hidden" onBlur={({ currentTarget }) => (currentTarget.scrollTop = 0)}>
              {shell.categories.map(({ slug, name }) => (
                <li key={slug} className="shrink-0">
                  <NavLink to={`/c/${slug}`} className="flex h-11 min-w-6 items-center border-b-2 border-transparent hover:border-line aria-[current=page]:border-bill">
                    {name}
                  </NavLink>
                </li>
              ))}
            </ul>
            <Link to="/#categories" className="flex h-11 min-w-6 shrink-0 items-center justify-center text-reed hover:text-ink">
              {t('nav.all')}
            </Link>
          </nav>
        )}

        <div className="ml-auto flex items-center gap-1">
          <div className="hidden lg:block">
            <SearchField
              label={t('search.header')}
              isOpenWhenEmpty
              className="flex items-center"
              listClassName="right-0 top-full mt-2 w-96"
              input={{ 'aria-label': t('search.label'), placeholder: t('search.placeholder'), className: 'h-11 w-44 rounded-full border border-edge bg-white pl-4 pr-2 text-sm placeholder:text-reed' }}
            >
              <button className="grid size-11 place-items-center" aria-label={t('search.submit')}>
                <Search {...icon} />
              </button>
            </SearchField>
          </div>
          <Link to="/search" className="grid size-11 place-items-center lg:hidden" aria-label={t('nav.search')}>
            <Search {...icon} />
          </Link>
          <LanguageSwitch />
          <Link to="/me" className="hidden size-11 place-items-center md:grid" aria-label={shell.member ? t('nav.meNamed', { name: shell.member }) : t('nav.me')}>
            <UserRound {...icon} />
          </Link>
          <Link to="/cart" className="relative grid size-11 place-items-center" aria-label={shell.cartQuantity === null ? t('nav.cart') : t('nav.cartCount', { count: shell.cartQuantity })}>
            <ShoppingBag {...icon} />
            {!!shell.cartQuantity && (
              <span aria-hidden="true" className="absolute right-0 top-0.5 min-w-5 rounded-full bg-bill px-1 text-center text-xs leading-5 font-medium text-night tabular-nums">
                {shell.cartQuantity > 99 ? '99+' : shell.cartQuantity}
              </span>
            )}
          </Link>
        </div>
      </div>
    </header>
  );
}
