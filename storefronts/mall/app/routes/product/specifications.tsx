import type { ProductQuery } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';

type Group = NonNullable<ProductQuery['product']>['specifications'][number];

interface Props {
  groups: readonly Group[];
  brand: string;
  sku: string | undefined;
}

/** Under the headings of its type; what has no heading stands first, after brand and model. */
export function Specifications({ groups, brand, sku }: Props) {
  const { t } = useTexts();
  const named = groups.filter(({ name }) => name);
  const own: Row[] = [
    { key: 'brand', name: t('product.brand'), value: brand },
    ...(sku ? [{ key: 'sku', name: t('product.sku'), value: sku }] : []),
    ...groups.filter(({ name }) => !name).flatMap(rowsOf),
  ];
  return (
    <section aria-labelledby="specifications" className="mt-16 md:mt-24">
      <h2 id="specifications" className="display mb-6 text-2xl md:text-3xl">
        {t('product.specifications')}
      </h2>
      <Rows rows={own} />
      {named.map((group) => (
        <div key={group.name}>
          <h3 className="mt-8 mb-3 text-reed">{group.name}</h3>
          <Rows rows={rowsOf(group)} />
        </div>
      ))}
    </section>
  );
}

interface Row {
  key: string;
  name: string;
  value: string;
}

const rowsOf = ({ attributes }: Group): Row[] => attributes.map(({ code, name, value, unit }) => ({ key: `attribute-${code}`, name, value: unit ? `${value} ${unit}` : value }));

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="border-t border-ink text-[0.9375rem] md:grid md:grid-cols-2 md:gap-x-14">
      {rows.map(({ key, name, value }) => (
        <div key={key} className="flex border-b border-line">
          <dt className="w-2/5 py-3 pr-3 text-reed">{name}</dt>
          <dd className="flex-1 py-3">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
