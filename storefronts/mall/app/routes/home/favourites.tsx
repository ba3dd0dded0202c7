import { useTexts } from '~/i18n/texts';
import type { Card } from '~/parts/card';
import { ProductCard } from '~/parts/product-grid';

/** What others took home: a shelf to push along on a phone, one large piece and four small on a desk. */
export function Favourites({ cards }: { cards: Card[] }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="favourites" className="mt-20 bg-mist py-16 md:mt-32 md:py-24">
      <div className="frame">
        <h2 id="favourites" className="display mb-8 text-2xl md:text-3xl">
          {t('home.favourites')}
        </h2>
        <ul className="-mx-5 flex snap-x gap-4 overflow-x-auto px-5 scroll-quiet md:mx-0 md:grid md:grid-cols-4 md:gap-6 md:overflow-visible md:px-0">
          {cards.map((card) => (
            <li key={card.id} className="w-[68vw] shrink-0 snap-center first:md:col-span-2 first:md:row-span-2 md:w-auto">
              <ProductCard card={card} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
