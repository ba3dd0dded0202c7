import { ButtonLink } from '@tonglu/storefront-kit/ui';

/** Nothing here yet: a still circle, a sentence, and the way on. */
export function Empty({ text, to, action }: { text: string; to: string; action: string }) {
  return (
    <div className="grid justify-items-center py-16 text-center">
      <svg viewBox="0 0 120 120" className="size-28" aria-hidden="true">
        <circle cx="60" cy="60" r="59" className="fill-mist" />
        <path d="M14 84h92M30 92h60" className="stroke-edge" strokeWidth="1" />
        <circle cx="78" cy="42" r="9" className="fill-bill" />
      </svg>
      <p className="mt-6 text-reed">{text}</p>
      <ButtonLink to={to} look="line" className="mt-6">
        {action}
      </ButtonLink>
    </div>
  );
}
