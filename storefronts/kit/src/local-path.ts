const base = 'http://storefront.invalid';

/**
 * A place inside this storefront, or the fallback. `next=` comes from the address bar, so anything that could
 * leave the site ("//evil", "/\evil", "https:…", control characters a browser would strip) is not followed.
 */
export function localPath(value: unknown, fallback = '/'): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return fallback;
  // Browsers treat "\" as "/" and drop tabs and line breaks, turning "/\t/evil" into "//evil".
  if (/[\\\p{Cc}]/u.test(value)) return fallback;
  if (!URL.canParse(value, base)) return fallback;
  const url = new URL(value, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search + url.hash;
}

/** Adds (or with null removes) query parameters of a local path. */
export function withQuery(path: string, changes: Record<string, string | number | null | undefined>): string {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  return url.pathname + url.search + url.hash;
}
