import { ButtonLink, PriceTag } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import type { MoneyFragment } from '~/gql/graphql';

export function Paid({ number, payable }: { number: string; payable: MoneyFragment }) {
  const { t } = useTexts();
  return (
    <div className="grid justify-items-center pt-20 text-center">
      <svg viewBox="0 0 96 96" className="size-24" aria-hidden="true">
        <circle cx="48" cy="48" r="47" className="fill-mist" />
        <path d="M30 49l12 12 25-27" className="fill-none stroke-leaf" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
        <circle cx="74" cy="24" r="7" className="fill-bill" />
      </svg>
      <h2 className="display mt-8 text-3xl">{t('cashier.paid')}</h2>
      <p className="display mt-3 text-2xl">
        <PriceTag money={payable} />
      </p>
      <p className="mt-3 text-reed">{t('cashier.paidText')}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <ButtonLink to={`/me/orders/${number}`}>{t('cashier.seeOrder')}</ButtonLink>
        <ButtonLink to="/" look="line">
          {t('error.home')}
        </ButtonLink>
      </div>
    </div>
  );
}
