import { PriceTag } from '@tonglu/storefront-kit/ui';
import { Link, useFetcher } from 'react-router';
import type { ProductQuery } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { Problems } from '~/parts/problems';
import type { Outcome } from './outcome';

const shownAtOnce = 4;

type Service = NonNullable<ProductQuery['product']>['services'][number];

/** Work that can be ordered with it, each into the cart by one press. */
export function Services({ services, onceKey }: { services: readonly Service[]; onceKey: string }) {
  const { t } = useTexts();
  if (services.length === 0) return null;
  const list = (some: readonly Service[]) => (
    <ul className="divide-y divide-line border-y border-line">
      {some.map((service) => (
        <ServiceRow key={service.sku} service={service} onceKey={`${onceKey}:${service.sku}`} />
      ))}
    </ul>
  );
  const rest = services.slice(shownAtOnce);
  return (
    <section aria-labelledby="services" className="mt-8">
      <h2 id="services" className="mb-1 text-sm text-reed">
        {t('services.title')}
      </h2>
      {list(services.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <details>
          <summary className="flex min-h-11 list-none items-center text-sm underline decoration-edge underline-offset-4">{t('listing.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function ServiceRow({ service: { id, options, price, product }, onceKey }: { service: Service; onceKey: string }) {
  const { t } = useTexts();
  const { Form, data, state } = useFetcher<Outcome>();
  const name = [product.name, ...options.map(({ value }) => value)].join(' · ');
  return (
    <li className="py-1.5 text-[0.9375rem]">
      <Form method="post" className="flex items-center gap-3">
        <input type="hidden" name="key" value={onceKey} />
        <input type="hidden" name="variant" value={id} />
        <input type="hidden" name="quantity" value="1" />
        <Link to={`/p/${product.slug}`} className="flex min-h-11 min-w-0 flex-1 items-center leading-snug decoration-edge underline-offset-4 hover:underline">
          {name}
        </Link>
        {price && <PriceTag money={price.promotional} />}
        <button disabled={!price} aria-disabled={state !== 'idle' || undefined} aria-label={t('services.addNamed', { name })} className="h-11 shrink-0 rounded-full border border-edge px-4 text-sm hover:border-ink disabled:text-reed">
          {data?.added && state === 'idle' ? t('services.added') : t('services.add')}
        </button>
      </Form>
      <div aria-live="polite">{data && <Problems problems={data.problems} />}</div>
    </li>
  );
}
