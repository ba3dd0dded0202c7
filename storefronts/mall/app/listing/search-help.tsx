import { withQuery } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';
import type { HelpFragment } from '~/gql/graphql';

/** Stands for the words in a translated sentence until they become a link. */
const mark = '\u2060';

/** What helps where a search found little, or something else than was typed. */
export function SearchHelp({ help, text }: { help: NonNullable<HelpFragment['help']>; text: string }) {
  const { t } = useTexts();
  const { didYouMean, leftOut, broader, categories } = help;
  /** A sentence in which the words lead to their search. */
  const sentence = (words: string, say: (mark: string) => string) => {
    const [before, after] = say(mark).split(mark);
    return (
      <p>
        {before}
        <Link to={withQuery('/search', { q: words })} className="font-medium underline underline-offset-4">
          {words}
        </Link>
        {after}
      </p>
    );
  };
  return (
    <div className="space-y-1 pb-6 text-sm">
      {didYouMean && sentence(didYouMean, (meant) => t('search.help.meant', { meant, text }))}
      {leftOut.length > 0 && <p className="text-reed">{t('search.help.leftOut', { words: leftOut.join(t('search.help.and')) })}</p>}
      {broader && sentence(broader, (words) => t('search.help.broader', { words }))}
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
