import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HelpFragment } from '~/gql/graphql';

/** What helps where a search found little, or something else than was typed. */
export function SearchHelp({ help, text }: { help: NonNullable<HelpFragment['help']>; text: string }) {
  const { t } = useTranslation();
  const { didYouMean, leftOut, broader, categories } = help;
  const searchFor = (words: string) => <Link to={`/search?${new URLSearchParams({ q: words })}`} className="font-medium underline underline-offset-4" />;
  return (
    <div className="space-y-1 pb-6 text-sm">
      {didYouMean && (
        <p>
          <Trans i18nKey="search.help.meant" values={{ meant: didYouMean, text }} components={{ to: searchFor(didYouMean) }} />
        </p>
      )}
      {leftOut.length > 0 && <p className="text-reed">{t('search.help.leftOut', { words: leftOut.join(t('search.help.and')) })}</p>}
      {broader && (
        <p>
          <Trans i18nKey="search.help.broader" values={{ words: broader }} components={{ to: searchFor(broader) }} />
        </p>
      )}
      {categories.length > 0 && (
        <nav aria-label={t('search.help.categories')} className="pt-3">
          <p className="pb-3 text-reed">{t('search.help.tips')}</p>
          <ul className="flex flex-wrap gap-2.5">
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={`/c/${slug}`} className="flex h-11 items-center rounded-full bg-mist px-5 hover:bg-haze">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
