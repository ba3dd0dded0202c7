import { useEffect } from 'react';
import { type ShouldRevalidateFunctionArgs, useFetcher } from 'react-router';
import { type BlockKind, CountMaterialViewDocument, ForwardedMaterialDocument } from '~/gql/graphql';
import { ask, askPage, missingPart } from '~/graph.server';
import { useTexts } from '~/i18n/texts';
import { translate } from '~/i18n/texts.server';
import { cardOf } from '~/parts/card';
import { Content } from '~/parts/content';
import { ProductGrid } from '~/parts/product-grid';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

/** What somebody was sent. The link is theirs, so the page has no canonical address and search engines leave it; whoever is sent it sees a picture and a line. */
export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  const { data, missing } = await askPage(context, ForwardedMaterialDocument, { token });
  if (!data.material) throw missingPart(context, { data, missing });
  const { products, ...material } = data.material;
  const t = translate(visitOf(context).locale);
  const firstOf = (kind: BlockKind) => material.blocks.find((block) => block.kind === kind);
  return {
    shell: shellOf(data),
    page: {
      title: material.title,
      description: firstOf('PARAGRAPH')?.text?.slice(0, 140),
      picture: material.pictures[0]?.url ?? firstOf('PICTURE')?.url ?? products[0]?.cover?.url,
      sent: `/m/${token}`,
    },
    material,
    cards: products.map((product) => cardOf(product, t)),
  };
}

/** Counts this reader, once however often they come back. Where that fails, the page stays as it is. */
export async function action({ context, params: { token } }: Route.ActionArgs) {
  await ask(context, CountMaterialViewDocument, { input: { token, kind: 'VIEW' } }).catch(() => undefined);
  return null;
}

/** Having been counted changes nothing on the page. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => !formMethod && defaultShouldRevalidate;

export default function Material({ loaderData: { material, cards }, params: { token } }: Route.ComponentProps) {
  const { t } = useTexts();
  const { submit } = useFetcher();
  // Told by the page rather than by its request: previews and crawlers fetch a link that nobody reads.
  useEffect(() => void submit(null, { method: 'post' }), [submit, token]);
  return (
    <article className="frame py-8 md:py-14">
      <h1 className="display mx-auto mb-8 max-w-2xl text-[1.75rem] md:text-[2.25rem]">{material.title}</h1>
      {material.pictures.map(({ url, alt }, index) => (
        <img key={url} src={url} alt={alt} width={1200} height={900} loading={index === 0 ? 'eager' : 'lazy'} decoding="async" className="mb-8 h-auto w-full rounded-plate bg-mist" />
      ))}
      {material.video && <video src={material.video} controls preload="metadata" aria-label={material.title} className="mb-8 w-full rounded-plate bg-mist" />}
      <Content blocks={material.blocks} level={2} />
      {cards.length > 0 && (
        <section aria-labelledby="products" className="mt-16 md:mt-24">
          <h2 id="products" className="display mb-6 text-2xl md:text-3xl">
            {t('material.products')}
          </h2>
          <ProductGrid cards={cards} />
        </section>
      )}
    </article>
  );
}
