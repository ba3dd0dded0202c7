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

/** 栖白 as drawn characters, so that it looks the same on every system. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 206 100" className={className} aria-hidden="true" focusable="false" fill="currentColor">
      <path d="M20.2 4.4V27.4H5L5.8 30.3H18.9C15.9 45.3 10.7 60.1 2.6 71.5L4 73C11 65.6 16.3 57.1 20.2 47.7V95.7H21.6C23.9 95.7 26.6 94.2 26.6 93.3V43.6C29.4 47.2 32.6 52.4 33.6 56.5C39.4 60.9 44.8 49.6 26.6 41.5V30.3H38C39.4 30.3 40.3 29.8 40.6 28.7C37.7 25.7 33 21.8 33 21.8L28.9 27.4H26.6V8.2C29.2 7.8 29.9 6.9 30.2 5.4ZM69.4 13.1V27.9H61.4V13.1ZM41.1 27.9V95.4H42.1C45.1 95.4 47.1 93.8 47.1 93.3V85.1H85V94.8H86C88.2 94.8 91.2 93.1 91.3 92.5V32C93.2 31.6 94.9 30.8 95.5 30.1L87.7 23.9L84 27.9H75.2V13.1H93.3C94.7 13.1 95.7 12.6 95.9 11.6C92.8 8.6 87.7 4.5 87.7 4.5L83.1 10.3H37.1L37.9 13.1H55.8V27.9H48.4L41.1 24.8ZM47.1 82.2V70.3L47.8 71.1C60.3 61.5 61.3 47.3 61.3 37.9V30.9H69.3V57.8C69.3 61.5 70.1 63.1 75 63.1H79C81.6 63.1 83.5 63 85 62.8V82.2ZM47.1 30.9H56V37.9C55.9 47 55.2 58.8 47.1 69ZM74.9 30.9H85V57.4L83.6 57.7C83.3 57.7 82.9 57.7 82.5 57.7C82 57.7 80.7 57.7 79.6 57.7H76.5C75.1 57.7 74.9 57.4 74.9 56.3Z" />
      <path transform="translate(106)" d="M77.8 26.6V53.3H22.3V26.6ZM44.4 4C43.2 9.8 41 17.8 39 23.7H23L15.7 20.2V95.5H16.7C19.8 95.5 22.3 93.8 22.3 92.9V87.1H77.8V95.1H78.8C81.3 95.1 84.5 93.2 84.7 92.5V28.5C87.1 28 89.1 27 90 26L80.7 18.9L76.6 23.7H41.8C45.6 18.9 49.4 13 51.9 8.7C54.1 8.7 55.3 7.9 55.6 6.6ZM22.3 84.1V56.2H77.8V84.1Z" />
    </svg>
  );
}
