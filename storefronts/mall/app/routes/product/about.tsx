import type { ContentFragment } from '~/gql/graphql';
import { useTexts } from '~/i18n/texts';
import { Content } from '~/parts/content';

/** What there is to tell beyond the first screen. */
export function About({ blocks }: { blocks: readonly ContentFragment[] }) {
  const { t } = useTexts();
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby="about" className="mt-16 md:mt-24">
      <h2 id="about" className="display mb-8 text-2xl md:text-3xl">
        {t('product.about')}
      </h2>
      <Content blocks={blocks} level={3} />
    </section>
  );
}
