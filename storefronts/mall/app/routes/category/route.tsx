import { useTexts } from '~/i18n/texts';
import { Link, redirect } from 'react-router';
import { askPage, missingPart } from '~/graph.server';
import { CategoryDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { foundOf } from '~/listing/found';
import { Listing } from '~/listing/listing';
import { filterOf, firstPagePath, isPlain, pageSize, readListing } from '~/listing/listing-query';
import { Breadcrumbs } from '~/parts/breadcrumbs';
import { PageTitle } from '~/parts/page-title';
import { describe } from '~/seo/described.server';
import { breadcrumbs } from '~/seo/things';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

export async function loader({ context, params: { slug }, url }: Route.LoaderArgs) {
  const query = readListing(url.searchParams);
  const { data, missing } = await askPage(context, CategoryDocument, {
    slug,
    filter: { category: slug, ...filterOf(query) },
    sort: query.sort,
    first: pageSize,
    after: query.after,
  });
  if (!data.category) throw missingPart(context, { data, missing });
  // A cursor that cannot be read, or no longer: begin with the first page again.
  if (!data.products && query.after && missing.includes('BAD_USER_INPUT')) throw redirect(firstPagePath(url.pathname + url.search));
  const { locale, origin } = visitOf(context);
  const t = translate(locale);
  const { category } = data;
  describe(context, [breadcrumbs({ origin, locale }, [{ path: '/', name: t('nav.home') }, ...category.path.map((step) => ({ path: `/c/${step.slug}`, name: step.name }))])]);
  return {
    shell: shellOf(data),
    page: {
      title: category.name,
      description: t('category.description', { name: category.name }),
      // A list that is narrowed, sorted or turned over is no page of its own for search engines.
      ...(isPlain(query) && { canonical: `/c/${slug}` }),
    },
    category,
    found: data.products ? foundOf(data.products, t) : null,
    query,
  };
}

export default function Category({ loaderData: { category, found, query } }: Route.ComponentProps) {
  const { t } = useTexts();
  const { path, children } = category;
  return (
    <div className="frame">
      <div className="pt-2">
        <Breadcrumbs path={path} />
      </div>
      <PageTitle aside={found && t('home.pieces', { count: found.totalCount })}>{category.name}</PageTitle>
      {children.length > 0 && (
        <nav aria-label={t('category.narrower')} className="mb-6">
          <ul className="flex flex-wrap gap-2.5">
            {children.map(({ slug, name }) => (
              <li key={slug} className="shrink-0">
                <Link to={`/c/${slug}`} className="flex h-11 items-center rounded-full bg-mist px-5 text-sm hover:bg-haze">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Listing found={found} query={query} isShelf />
    </div>
  );
}
