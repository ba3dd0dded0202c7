import type { Locale } from './locale';

// British order for English: "23 Nov 2026, 14:32" has no AM/PM whose spacing differs between ICU versions,
// so the server's text and the browser's text are the same characters.
const tags: Record<Locale, string> = { 'zh-CN': 'zh-CN', en: 'en-GB' };
const shanghai = 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${locale}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(tags[locale], options)));
  return made;
}

/** A moment, on Shanghai's clock: "2026年11月23日 14:32" / "23 Nov 2026, 14:32". */
export function formatMoment(iso: string, locale: Locale): string {
  return format('moment', locale, {
    timeZone: shanghai,
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
}

/** The time of day of a moment, on Shanghai's clock: "14:32". */
export function formatTime(iso: string, locale: Locale): string {
  return format('time', locale, { timeZone: shanghai, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));
}

/** A business date ("2026-11-23", already a Shanghai date): "11月23日周一" / "Mon, 23 Nov". */
export function formatBusinessDate(date: string, locale: Locale): string {
  return format('date', locale, {
    timeZone: 'UTC',
    weekday: 'short',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** What is left until a moment, never negative: "29:05", or "1:05:00" past an hour. */
export function formatCountdown(until: string, now: number): string {
  const left = secondsUntil(until, now);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(left / 3600);
  const rest = `${two(Math.floor((left % 3600) / 60))}:${two(left % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

export function secondsUntil(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}
