import { useTexts } from '~/i18n/texts';
import { useActionData } from 'react-router';
import { act, askPage, missingPart } from '~/graph.server';
import { AddToCartDocument, ProductDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { onceKey } from '~/once.server';
import { Breadcrumbs } from '~/parts/breadcrumbs';
import type { Handle } from '~/root';
import { describe } from '~/seo/described.server';
import { breadcrumbs, product as describedProduct } from '~/seo/things';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';
import { About } from './about';
import { Buy } from './buy';
import { chosenVariant, optionGroups } from './choose-variant';
import { Components } from './components';
import { Gallery } from './gallery';
import { Offers } from './offers';
import { Manuals } from './manuals';
import { picturesOf } from './pictures-of';
import { Options } from './options';
import { Price } from './price';
import { Services } from './services';
import { Specifications } from './specifications';
import { Stock } from './stock';
import { Suites } from './suites';
import { tellVariant } from './tell-variant';

export const handle: Handle = { ownBar: true };

export async function loader({ context, params: { slug }, url }: Route.LoaderArgs) {
  const { district = null } = visitOf(context).memory;
  const { data, missing } = await askPage(context, ProductDocument, { slug, district: district?.code ?? null });
  const { product } = data;
  if (!product) throw missingPart(context, { data, missing });
  const variant = chosenVariant(product.variants, url.searchParams.get('variant')) ?? null;
  // Only the chosen variant travels whole; the others are links.
  const { variants, ...rest } = product;
  const { locale, origin } = visitOf(context);
  const site = { origin, locale };
  const path = [{ path: '/', name: translate(locale)('nav.home') }, ...product.category.path.map((step) => ({ path: `/c/${step.slug}`, name: step.name })), { path: `/p/${slug}`, name: product.name }];
  describe(context, [describedProduct(site, product), breadcrumbs(site, path)]);
  return {
    shell: shellOf(data),
    page: { title: product.name, description: product.subtitle ?? product.description?.slice(0, 140), canonical: `/p/${slug}`, picture: product.media[0]?.url },
    product: rest,
    variant: variant && tellVariant(variant),
    options: variant ? optionGroups(variants, variant) : [],
    district,
    key: onceKey(),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const data = await act(context, AddToCartDocument, {
    input: { variant: text('variant'), quantity: Number.parseInt(text('quantity'), 10) || 0, idempotencyKey: text('key') },
  });
  return data.addCartLine.__typename === 'Refusal' ? { added: false, problems: data.addCartLine.problems } : { added: true, problems: [] };
}

export default function Product({ loaderData: { product, variant, options, district, key } }: Route.ComponentProps) {
  const { t } = useTexts();
  const outcome = useActionData<typeof action>();
  const pictures = picturesOf(variant?.media ?? [], product.media);
  return (
    <div className="frame">
      <div className="pt-2">
        <Breadcrumbs path={product.category.path} here={product.name} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] md:gap-14 md:pt-4">
        <Gallery key={variant?.sku} pictures={pictures} />
        <div className="md:sticky md:top-28 md:self-start">
          <h1 className="display text-[1.75rem] md:text-[2.25rem]">{product.name}</h1>
          {product.subtitle && <p className="mt-2 text-reed">{product.subtitle}</p>}

          {variant ? <Price variant={variant} /> : <p className="mt-6 text-reed">{t('product.priceUnknown')}</p>}

          <Options groups={options} />
          {variant && <Stock availability={variant.availability} district={district} installation={product.installation} isInstalledFree={product.installation === 'PAID' && Boolean(variant.extras?.services.length)} />}
          {variant && <Buy key={variant.sku} variant={variant} onceKey={key} outcome={outcome} />}
          {variant && <Components components={variant.components} />}
          {variant && <Offers variant={variant} />}
          <Services services={product.services} onceKey={key} />

          {product.description && (
            <div className="mt-8 space-y-4 leading-loose">
              {product.description.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </div>
          )}
        </div>
      </div>
      <Suites suites={product.suites} />
      <About blocks={product.blocks} />
      <Specifications groups={product.specifications} brand={product.brand.name} sku={variant?.sku} />
      <Manuals manuals={product.manuals} />
    </div>
  );
}
