import { Egret } from '~/shell/logo';

interface Shown {
  url: string;
  alt: string;
}

interface Props {
  media: Shown | null | undefined;
  eager?: boolean;
  className?: string;
}

/** A plate with a picture on it; where there is none, the brand's bird stands on it. */
export function Picture({ media, eager = false, className = '' }: Props) {
  return (
    <span className={`block overflow-hidden rounded-plate bg-mist aspect-square ${className}`}>
      {media ? (
        <img
          src={media.url}
          alt={media.alt}
          width={800}
          height={800}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          className="size-full object-cover"
        />
      ) : (
        <span className="grid size-full place-items-center text-reed">
          <Egret className="w-1/4 opacity-40" />
        </span>
      )}
    </span>
  );
}
