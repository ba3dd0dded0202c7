import { formatCountdown, secondsUntil } from '@tonglu/storefront-kit/dates';
import { useTexts } from '~/i18n/texts';
import { useNow } from '~/parts/use-now';

const aDay = 24 * 60 * 60;

/** On its last day, what is left of it, ticking. The end itself is told in words beside it, script or no script. */
export function EndsSoon({ at }: { at: string }) {
  const { t } = useTexts();
  const now = useNow();
  if (now === null || secondsUntil(at, now) > aDay) return null;
  return <span role="timer"> · {t('offers.left', { time: formatCountdown(at, now) })}</span>;
}
