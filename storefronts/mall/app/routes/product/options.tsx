import { useTexts } from '~/i18n/texts';
import { Link, useLocation } from 'react-router';
import { withQuery } from '@tonglu/storefront-kit/local-path';
import type { OptionGroup } from './choose-variant';

/** Every option is a link, so a variant has an address and choosing one needs no script. */
export function Options({ groups }: { groups: OptionGroup[] }) {
  const { t } = useTexts();
  const { pathname } = useLocation();
  return (
    <div className="mt-7 space-y-5">
      {groups.map(({ code, name, values }) => (
        <div key={code} role="group" aria-labelledby={`option-${code}`}>
          <p id={`option-${code}`} className="mb-2 text-sm text-reed">
            {name}
          </p>
          <ul className="flex flex-wrap gap-2.5">
            {values.map(({ value, sku, chosen, soldOut }) => (
              <li key={value}>
                <Link
                  to={withQuery(pathname, { variant: sku })}
                  replace
                  preventScrollReset
                  aria-current={chosen || undefined}
                  className={`flex min-h-11 items-center rounded-full border px-5 text-[0.9375rem] ${chosen ? 'border-ink bg-white ring-1 ring-ink' : 'border-edge hover:border-ink'} ${soldOut ? 'text-reed line-through decoration-edge' : ''}`}
                >
                  {value}
                  {soldOut && <span className="ears-only"> {t('stock.soldOut')}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
