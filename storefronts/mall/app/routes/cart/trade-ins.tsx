import { Button } from '@tonglu/storefront-kit/ui';
import { Form, useNavigation } from 'react-router';
import type { CartQuery, ProblemFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { useProblemText } from '~/parts/problem-text';

type Offers = NonNullable<NonNullable<CartQuery['cart']>['offers']>;
type TradeIn = Offers['tradeIns'][number];

interface Props {
  tradeIns: readonly TradeIn[];
  onceKey: string;
  problems: readonly ProblemFragment[];
}

/** As many as the cart has use for; what was said before stays there to be taken back. */
const choices = ({ most, quantity }: TradeIn): number[] => Array.from({ length: Math.max(Math.min(most, 10), quantity) }, (_, index) => index + 1);

/** C5: which old appliances are handed over, all of them in one plain form, so that it needs no script. */
export function TradeIns({ tradeIns, onceKey, problems }: Props) {
  const { t } = useTexts();
  const textOf = useProblemText();
  const busy = useNavigation().formData?.has('old') ?? false;
  if (tradeIns.length === 0) return null;
  return (
    <section aria-labelledby="trade-in" className="mt-8">
      <h2 id="trade-in" className="display mb-2 text-xl">
        {t('tradeIn.title')}
      </h2>
      <p className="text-sm text-reed">{t('tradeIn.how')}</p>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="key" value={onceKey} />
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {tradeIns.map((each) => (
            <li key={each.category} className="py-4">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <label htmlFor={`old-${each.category}`} className="min-w-0">
                  {t('tradeIn.old', { name: each.name })}
                </label>
                <input type="hidden" name="category" value={each.category} />
                <select key={each.quantity} id={`old-${each.category}`} name="old" defaultValue={each.quantity} aria-describedby={`old-${each.category}-said`} className="h-11 rounded-full border border-edge bg-white px-3">
                  <option value={0}>{t('tradeIn.none')}</option>
                  {choices(each).map((count) => (
                    <option key={count} value={count}>
                      {t('tradeIn.handOver', { count })}
                    </option>
                  ))}
                </select>
              </div>
              <div id={`old-${each.category}-said`} aria-live="polite" className="mt-1 text-sm">
                {each.offers.map(({ code, name, label }) => (
                  <p key={code} className="text-reed">
                    {name} · {label}
                  </p>
                ))}
                {each.taken > 0 && <p className="text-leaf">{t('tradeIn.taken', { count: each.taken })}</p>}
                {each.taken < each.quantity && <p className="text-seal">{t('tradeIn.notTaken', { count: each.quantity - each.taken })}</p>}
              </div>
            </li>
          ))}
        </ul>
        <div aria-live="assertive">
          {problems.map((problem, index) => (
            <p key={index} className="mt-2 text-sm text-seal">
              {textOf(problem)}
            </p>
          ))}
        </div>
        <Button look="line" className="mt-3 px-5" aria-disabled={busy || undefined}>
          {t('tradeIn.say')}
        </Button>
      </Form>
    </section>
  );
}
