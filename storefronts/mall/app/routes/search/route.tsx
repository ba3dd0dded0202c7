import { withQuery } from '@tonglu/storefront-kit/local-path';
import { useTexts } from '~/i18n/texts';
import { Link, redirect } from 'react-router';
import { ask, askPage } from '~/graph.server';
import { CountSearchDocument, SearchDocument, SearchStartDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { foundOf } from '~/listing/found';
import { Listing } from '~/listing/listing';
import { filterOf, firstPagePath, pageSize, readListing } from '~/listing/listing-query';
import { SearchBox } from '~/listing/search-box';
import { SearchHelp } from '~/listing/search-help';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

const longest = 100;

export async function loader({ context, url }: Route.LoaderArgs) {
  const t = translate(visitOf(context).locale);
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, longest);
  const query = readListing(url.searchParams);
  if (!text) {
    const { data } = await askPage(context, SearchStartDocument, {});
    return { shell: shellOf(data), page: { title: t('search.title') }, text, query, found: null, popular: data.popularSearches ?? [] };
  }
  const { data, missing } = await askPage(context, SearchDocument, { text, filter: filterOf(query), sort: query.sort, first: pageSize, after: query.after });
  // A cursor that cannot be read, or no longer: begin with the first page again.
  if (!data.products && query.after && missing.includes('BAD_USER_INPUT')) throw redirect(firstPagePath(url.pathname + url.search));
  // Nobody waits for it, and nobody need know where it fails.
  if (data.products?.totalCount && !query.after && query.choices.length === 0) void ask(context, CountSearchDocument, { text }).catch(() => undefined);
  return { shell: shellOf(data), page: { title: t('search.titleFor', { text }) }, text, query, found: data.products ? foundOf(data.products, t) : null, popular: [] };
}

export default function Search({ loaderData: { shell, text, query, found, popular } }: Route.ComponentProps) {
  const { t } = useTexts();
  return (
    <div className="frame">
      <h1 className="ears-only">{text ? t('search.titleFor', { text }) : t('search.title')}</h1>
      <SearchBox text={text} />
      {text ? (
        <>
          <p role="status" className="pb-4 text-sm text-reed">
            {found && t('search.found', { count: found.totalCount, text })}
          </p>
          {found?.help && <SearchHelp help={found.help} text={text} />}
          {/* Where nothing was found, the help above is all there is to say. */}
          {(found?.totalCount !== 0 || query.choices.length > 0) && <Listing found={found} query={query} keep={{ q: text }} />}
        </>
      ) : (
        <>
          {popular.length > 0 && <Choices label={t('search.popular')} choices={popular.map((each) => ({ name: each, to: withQuery('/search', { q: each }) }))} />}
          <Choices label={t('nav.categories')} choices={shell.categories.map(({ slug, name }) => ({ name, to: `/c/${slug}` }))} />
        </>
      )}
    </div>
  );
}

/** Where to begin. */
function Choices({ label, choices }: { label: string; choices: readonly { name: string; to: string }[] }) {
  return (
    <section aria-label={label} className="pb-10">
      <h2 className="pb-4 text-sm text-reed">{label}</h2>
      <ul className="flex flex-wrap gap-2.5">
        {choices.map(({ name, to }) => (
          <li key={to} className="max-w-full">
            <Link to={to} className="flex h-11 items-center rounded-full bg-mist px-5 text-sm hover:bg-haze">
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
