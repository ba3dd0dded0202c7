import { House, LayoutGrid, ShoppingBag, UserRound } from 'lucide-react';
import { useTexts } from '~/i18n/texts';
import { Link, NavLink } from 'react-router';

/** The thumb's navigation on a phone. Pages with a bar of their own at the bottom go without. */
export function Tabs({ cartQuantity }: { cartQuantity: number | null }) {
  const { t } = useTexts();
  const tabs = [
    { to: '/', label: t('nav.home'), Icon: House },
    // A place on the front page, so it is never the page one is on.
    { to: '/#categories', label: t('nav.categories'), Icon: LayoutGrid, isPlace: true },
    { to: '/cart', label: t('nav.cart'), Icon: ShoppingBag, count: cartQuantity },
    { to: '/me', label: t('nav.me'), Icon: UserRound },
  ];
  return (
    <nav aria-label={t('nav.tabs')} className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-bai/97 pb-[env(safe-area-inset-bottom)] md:hidden">
      <ul className="grid grid-cols-4">
        {tabs.map(({ to, label, Icon, count, isPlace }) => {
          const Tab = isPlace ? Link : NavLink;
          return (
            <li key={to}>
              <Tab to={to} className="flex h-14 flex-col items-center justify-center gap-0.5 text-xs text-reed aria-[current=page]:text-ink">
                <span className="relative">
                  <Icon size={21} strokeWidth={1.5} aria-hidden />
                  {!!count && <span aria-hidden="true" className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-bill" />}
                </span>
                {label}
              </Tab>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
