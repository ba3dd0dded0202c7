import { ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';

export function Closed({ number }: { number: string }) {
  const { t } = useTexts();
  return (
    <div className="grid justify-items-center pt-20 text-center">
      <h2 className="display text-3xl">{t('cashier.closed')}</h2>
      <p className="mt-3 max-w-md text-reed">{t('cashier.closedText')}</p>
      <ButtonLink to={`/me/orders/${number}`} className="mt-8">
        {t('cashier.seeOrder')}
      </ButtonLink>
    </div>
  );
}
