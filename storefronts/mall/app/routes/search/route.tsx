import { Search as SearchIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, Link, redirect } from 'react-router';
import { askPage } from '~/graph.server';
import { SearchDocument, SearchStartDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { Listing } from '~/listing/listing';
import { filterOf, firstPagePath, pageSize, readListing } from '~/listing/listing-query';
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
    return { shell: shellOf(data), page: { title: t('search.title') }, text, query, found: null };
  }
  const { data, missing } = await askPage(context, SearchDocument, { text, filter: filterOf(query), sort: query.sort, first: pageSize, after: query.after });
  // A cursor that cannot be read, or no longer: begin with the first page again.
  if (!data.products && query.after && missing.includes('BAD_USER_INPUT')) throw redirect(firstPagePath(url.pathname + url.search));
  return { shell: shellOf(data), page: { title: t('search.titleFor', { text }) }, text, query, found: data.products ?? null };
}

export default function Search({ loaderData: { shell, text, query, found } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <div className="frame">
      <h1 className="ears-only">{text ? t('search.titleFor', { text }) : t('search.title')}</h1>
      <Form role="search" className="flex items-end gap-3 pt-10 pb-8 md:pt-16 md:pb-12">
        <label className="min-w-0 flex-1">
          <span className="ears-only">{t('search.label')}</span>
          <input key={text} type="search" name="q" defaultValue={text} maxLength={longest} placeholder={t('search.placeholder')} className="display h-14 w-full border-b border-ink bg-transparent text-2xl placeholder:text-edge md:h-16 md:text-4xl" />
        </label>
        <button className="grid size-14 shrink-0 place-items-center rounded-full bg-ink text-white hover:bg-night" aria-label={t('search.submit')}>
          <SearchIcon size={22} strokeWidth={1.5} aria-hidden />
        </button>
      </Form>
      {text ? (
        <>
          <p role="status" className="pb-6 text-sm text-reed">
            {found && t('search.found', { count: found.totalCount, text })}
          </p>
          <Listing found={found} query={query} keep={{ q: text }} />
        </>
      ) : (
        <ul className="flex flex-wrap gap-2.5" aria-label={t('nav.categories')}>
          {shell.categories.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={`/c/${slug}`} className="flex h-11 items-center rounded-full bg-mist px-5 text-sm hover:bg-haze">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
