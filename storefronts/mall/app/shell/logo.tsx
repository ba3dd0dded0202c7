/** The brand's bird: one line for the neck, one leaf for the body, one yellow note for the bill. */
export function Egret({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="24" className="fill-ink" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" className="stroke-bai">
        <path d="M30.2 12.6c-3.9-1.2-6.9.9-6.6 4.1.3 3.3 4.2 4.7 3.9 8.2" strokeWidth="2.7" />
        <path d="M21.5 33v7.4M24.6 32.4v8" strokeWidth="1.2" />
      </g>
      <path d="M28.7 23.5c1 5.6-2.7 9.3-8.1 9.5-4.1.2-7.6 1.3-11.4 3.8 1.8-5.6 5.2-9.6 9.8-11.7 3.3-1.5 6.5-1.1 9.7-1.6z" className="fill-bai" />
      <path d="M30 11.4l8.8 2.3-8.9.7z" className="fill-bill" />
    </svg>
  );
}

/** 栖白 as drawn characters, so that it looks the same on every system; a mask, so that it takes the colour of its place. */
export function Wordmark({ className }: { className?: string }) {
  return <span aria-hidden="true" className={`inline-block aspect-[206/100] bg-current [mask:url(/wordmark.svg)_center/contain_no-repeat] ${className ?? ''}`} />;
}
