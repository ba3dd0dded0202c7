import { formatTime } from '@tonglu/storefront-kit/dates';
import type { Locale } from '@tonglu/storefront-kit/locale';
import { formatMoney } from '@tonglu/storefront-kit/money';
import { type Translate, useTexts } from '~/i18n/texts';
import type { ProblemFragment } from '~/gql/graphql';

/** A refusal in plain words. Reasons that carry facts are said with them; for the rest the graph's own sentence stands. */
export function problemText(problem: ProblemFragment, t: Translate, locale: Locale): string {
  switch (problem.__typename) {
    case 'OutOfStock':
      return problem.available > 0 ? t('problem.outOfStock', { count: problem.available }) : t('problem.soldOut');
    case 'NotForSale':
      return t('problem.notForSale');
    case 'TooManyRequests':
      return t('problem.tooManyRequests', { time: formatTime(problem.retryAt, locale) });
    case 'WrongCode':
      return problem.attemptsLeft > 0 ? t('problem.wrongCode', { count: problem.attemptsLeft }) : t('problem.codeUsedUp');
    case 'QuoteChanged':
      return t('problem.quoteChanged', { payable: formatMoney(problem.payable) });
    case 'PromotionExhausted':
      return t('problem.promotionExhausted', { promotions: problem.promotions.join(t('search.help.and')), payable: formatMoney(problem.payable) });
    case 'PaymentUnavailable':
      return t('problem.paymentUnavailable');
    default:
      return problem.message;
  }
}

export function useProblemText(): (problem: ProblemFragment) => string {
  const { t, locale } = useTexts();
  return (problem) => problemText(problem, t, locale);
}
