import { useTexts } from '~/i18n/texts';
import { Link } from 'react-router';

/** Rooms of the house, drawn wide; each is the way into one category, shown only where the shop has it. */
const scenes = [
  { room: 'living-room', slug: 'furniture' },
  { room: 'bedroom', slug: 'air' },
  { room: 'kitchen', slug: 'kitchen' },
] as const;

export function Scenes({ categories }: { categories: string[] }) {
  const { t } = useTexts();
  const open = scenes.filter(({ slug }) => categories.includes(slug));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="scenes" className="frame mt-20 md:mt-32">
      <h2 id="scenes" className="display mb-8 text-2xl md:text-3xl">
        {t('home.scenes.title')}
      </h2>
      <ul className="grid gap-10 md:grid-cols-2 md:gap-x-6 md:gap-y-12">
        {open.map(({ room, slug }, index) => (
          <li key={room} className={index === 0 ? 'md:col-span-2' : ''}>
            <Link to={`/c/${slug}`} className="group block">
              <span className={`block overflow-hidden rounded-plate bg-mist ${index === 0 ? 'aspect-4/3 md:aspect-16/7' : 'aspect-4/3'}`}>
                <img src={`/media/hero/${room}.svg`} alt="" width={1600} height={700} loading="lazy" decoding="async" className="size-full object-cover object-[78%_50%]" />
              </span>
              <span className="mt-4 flex items-baseline gap-4">
                <span className="display shrink-0 text-xl decoration-edge underline-offset-4 group-hover:underline">{t(`home.scenes.${room}.title`)}</span>
                <span className="text-sm text-reed">{t(`home.scenes.${room}.text`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
