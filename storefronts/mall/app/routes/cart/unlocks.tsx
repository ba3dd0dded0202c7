import type { CartQuery } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { isHere } from '~/parts/offers-here';

type Offers = NonNullable<NonNullable<CartQuery['cart']>['offers']>;

/** What little is missing for the next offer. */
export function Unlocks({ unlocks }: Pick<Offers, 'unlocks'>) {
  const { t } = useTexts();
  const within = unlocks.filter(({ kind }) => isHere(kind));
  if (within.length === 0) return null;
  return (
    <ul aria-label={t('offers.unlocks')} className="mt-6 space-y-1.5 border-l-2 border-bill bg-white px-4 py-3 text-sm">
      {within.map(({ code, message }) => (
        <li key={code}>{message}</li>
      ))}
    </ul>
  );
}
