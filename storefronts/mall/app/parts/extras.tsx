import { Link } from 'react-router';
import type { FreeExtraFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';

interface Props {
  gifts: readonly FreeExtraFragment[];
  services: readonly FreeExtraFragment[];
  /** To say whose gift it is. */
  promotions: readonly { code: string; name: string }[];
}

/** What comes along without charge; what would, but is gone, says so. */
export function Extras({ gifts, services, promotions }: Props) {
  const { t } = useTexts();
  const rows = [...gifts.map((extra) => ({ ...extra, tag: t('offers.gift') })), ...services.map((extra) => ({ ...extra, tag: t('offers.service') }))];
  if (rows.length === 0) return null;
  return (
    <ul aria-label={t('offers.extras')} className="divide-y divide-line border-b border-line text-[0.9375rem]">
      {rows.map(({ code, sku, name, quantity, variant, tag, available, message }) => (
        <li key={`${code} ${sku}`} className="flex items-baseline gap-3 py-3">
          <span className="shrink-0 border border-seal px-1.5 text-xs leading-5 text-seal">{tag}</span>
          <span className="min-w-0 flex-1">
            {variant ? (
              <Link to={`/p/${variant.product.slug}`} className="underline decoration-edge underline-offset-4">
                {name}
              </Link>
            ) : (
              name
            )}
            <span className={`block text-sm ${available ? 'text-reed' : 'text-seal'}`}>{message ?? promotions.find((each) => each.code === code)?.name}</span>
          </span>
          <span className="shrink-0 text-sm text-reed tabular-nums">× {quantity}</span>
        </li>
      ))}
    </ul>
  );
}
