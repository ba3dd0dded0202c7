import { useTexts } from '~/i18n/texts';
import { askPage } from '~/graph.server';
import { HomeDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { cardOf } from '~/parts/card';
import { ProductGrid } from '~/parts/product-grid';
import { describe } from '~/seo/described.server';
import { organization } from '~/seo/things';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { Favourites } from './favourites';
import { Hero } from './hero';
import { Promises } from './promises';
import { Rooms } from './rooms';
import { Scenes } from './scenes';
import { shelves } from './shelves';

export async function loader({ context }: Route.LoaderArgs) {
  const { data } = await askPage(context, HomeDocument, {});
  const t = translate(visitOf(context).locale);
  const { arrivals, favourites } = shelves(data.arrivals?.edges ?? [], data.favourites?.edges ?? []);
  const { locale, origin } = visitOf(context);
  describe(context, organization({ origin, locale }, t('brand.name'), t('brand.description')));
  return {
    shell: shellOf(data),
    page: { title: t('home.title'), description: t('brand.description'), canonical: '/' },
    rooms: (data.categories ?? []).filter(({ parent }) => !parent).map(({ slug, name, illustration, productCount }) => ({ slug, name, illustration, productCount })),
    arrivals: arrivals.map((product) => cardOf(product, t)),
    favourites: favourites.map((product) => cardOf(product, t)),
  };
}

export default function Home({ loaderData: { rooms, arrivals, favourites } }: Route.ComponentProps) {
  const { t } = useTexts();
  return (
    <>
      <Hero />
      <Rooms rooms={rooms} />
      {arrivals.length > 0 && (
        <section aria-labelledby="arrivals" className="frame mt-20 md:mt-32">
          <h2 id="arrivals" className="display mb-8 text-2xl md:text-3xl">
            {t('home.arrivals')}
          </h2>
          <ProductGrid cards={arrivals} />
        </section>
      )}
      <Scenes categories={rooms.map(({ slug }) => slug)} />
      {favourites.length > 0 && <Favourites cards={favourites} />}
      <Promises />
    </>
  );
}
