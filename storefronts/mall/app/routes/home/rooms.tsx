import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';

interface Room {
  slug: string;
  name: string;
  illustration?: string | null;
  productCount: number;
}

/** Categories seen through moon gates, the round doors of a southern garden. */
export function Rooms({ rooms }: { rooms: Room[] }) {
  const { t } = useTexts();
  return (
    <section id="categories" aria-labelledby="categories-title" className="frame mt-16 md:mt-28">
      <h2 id="categories-title" className="display mb-8 text-2xl md:text-3xl">
        {t('home.categories')}
      </h2>
      {rooms.length === 0 && <p className="text-reed">{t('listing.unknown')}</p>}
      <ul className="grid grid-cols-3 gap-x-4 gap-y-8 sm:grid-cols-5 md:gap-x-6 lg:grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] lg:gap-x-5">
        {rooms.map(({ slug, name, illustration, productCount }) => (
          <li key={slug}>
            <Link to={`/c/${slug}`} className="group block text-center">
              <span className="grid aspect-square place-items-center overflow-hidden rounded-full bg-mist ring-1 ring-line transition-colors duration-500 group-hover:bg-haze">
                {illustration ? (
                  <img src={illustration} alt="" width={400} height={400} loading="lazy" decoding="async" className="size-full object-cover" />
                ) : (
                  <span aria-hidden="true" className="display text-4xl text-reed">
                    {name.slice(0, 1)}
                  </span>
                )}
              </span>
              <span className="mt-3 block text-[0.9375rem] leading-snug decoration-edge underline-offset-4 group-hover:underline">{name}</span>
              <span className="block text-xs text-reed">{t('home.pieces', { count: productCount })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
