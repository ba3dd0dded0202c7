import { useTexts } from '~/i18n/texts';

interface Props {
  attributes: { code: string; name: string; value: string; unit?: string | null }[];
  brand: string;
  sku: string | undefined;
  manuals: { id: string | number; url: string; alt: string }[];
}

export function Specifications({ attributes, brand, sku, manuals }: Props) {
  const { t } = useTexts();
  const rows = [
    { key: 'brand', name: t('product.brand'), value: brand },
    ...(sku ? [{ key: 'sku', name: t('product.sku'), value: sku }] : []),
    ...attributes.map(({ code, name, value, unit }) => ({ key: `attribute-${code}`, name, value: unit ? `${value} ${unit}` : value })),
  ];
  return (
    <section aria-labelledby="specifications" className="mt-16 md:mt-24">
      <h2 id="specifications" className="display mb-6 text-2xl md:text-3xl">
        {t('product.specifications')}
      </h2>
      <dl className="border-t border-ink text-[0.9375rem] md:grid md:grid-cols-2 md:gap-x-14">
        {rows.map(({ key, name, value }) => (
          <div key={key} className="flex border-b border-line">
            <dt className="w-2/5 py-3 pr-3 text-reed">{name}</dt>
            <dd className="flex-1 py-3">{value}</dd>
          </div>
        ))}
      </dl>
      {manuals.length > 0 && (
        <ul aria-label={t('product.manuals')} className="mt-6 flex flex-wrap gap-x-8">
          {manuals.map(({ id, url, alt }) => (
            <li key={id}>
              <a href={url} className="flex min-h-11 items-center underline decoration-edge underline-offset-4">
                {alt}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
