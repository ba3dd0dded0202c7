import { formatMoment } from '@tonglu/storefront-kit/dates';
import { useTexts } from '~/i18n/texts';
import type { TimelineKind } from '~/gql/graphql';

/** What happened to the order, newest first. */
export function Timeline({ entries }: { entries: { at: string; kind: TimelineKind; note?: string | null }[] }) {
  const { t, locale } = useTexts();
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="ml-1.5 border-l border-line">
      {newestFirst.map(({ at, kind, note }, index) => (
        <li key={`${at}${kind}`} className="relative pb-7 pl-6 last:pb-0">
          <span aria-hidden="true" className={`absolute top-2 -left-[5px] size-[9px] rounded-full ${index === 0 ? 'bg-bill' : 'bg-edge'}`} />
          <p className={index === 0 ? 'text-ink' : 'text-reed'}>{t(`order.events.${kind}`)}</p>
          {note && <p className="text-sm text-reed">{note}</p>}
          <time dateTime={at} className="text-sm text-reed tabular-nums">
            {formatMoment(at, locale)}
          </time>
        </li>
      ))}
    </ol>
  );
}
