import type { CartOffersFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';

/** What little is missing for the next offer. */
export function Unlocks({ unlocks }: { unlocks: CartOffersFragment['unlocks'] }) {
  const { t } = useTexts();
  // What only more people would unlock is not told: the mall has no buying together yet.
  const within = unlocks.filter(({ missingAmount, missingQuantity }) => missingAmount || missingQuantity);
  if (within.length === 0) return null;
  return (
    <ul aria-label={t('offers.unlocks')} className="mt-6 space-y-1.5 border-l-2 border-bill bg-white px-4 py-3 text-sm">
      {within.map(({ code, message }) => (
        <li key={code}>{message}</li>
      ))}
    </ul>
  );
}
