import { useTexts } from '~/i18n/texts';
import type { MediaRole } from '~/gql/graphql';
import { Picture } from '~/parts/picture';

interface Shown {
  id: string | number;
  url: string;
  alt: string;
  role: MediaRole;
}

/** On a phone a strip to push along, on a desk a sheet: cover and scenes large, details two by two. Needs no script. */
export function Gallery({ pictures }: { pictures: Shown[] }) {
  const { t } = useTexts();
  if (pictures.length === 0) return <Picture media={null} />;
  return (
    <div
      role="group"
      aria-label={t('product.pictures')}
      tabIndex={0}
      className="-mx-5 flex snap-x snap-mandatory gap-2 overflow-x-auto px-5 scroll-quiet md:mx-0 md:grid md:grid-cols-2 md:content-start md:gap-4 md:overflow-visible md:px-0"
    >
      {pictures.map((picture, index) => (
        <div key={picture.id} className={`shrink-0 snap-center ${pictures.length > 1 ? 'w-[88%]' : 'w-full'} md:w-auto ${index === 0 || picture.role === 'SCENE' ? 'md:col-span-2' : ''}`}>
          <Picture media={picture} eager={index === 0} className={picture.role === 'SCENE' ? 'md:aspect-4/3' : ''} />
        </div>
      ))}
    </div>
  );
}
