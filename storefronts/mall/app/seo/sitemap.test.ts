import { filesFor, sitemapFile, sitemapIndex } from './sitemap';

const origin = 'https://mall.example';
const many = Array.from({ length: 2_501 }, (_, index) => `/p/thing-${index}`);
const countIn = (text: string | undefined, what: string) => (text ?? '').split(what).length - 1;

test('every path stands in it once for each language, with its counterparts', () => {
  const file = sitemapFile(origin, ['/p/a'], 1);
  expect(file).toContain('<loc>https://mall.example/p/a</loc>');
  expect(file).toContain('<loc>https://mall.example/p/a?lang=en</loc>');
  expect(countIn(file, '<xhtml:link rel="alternate" hreflang="x-default" href="https://mall.example/p/a"/>')).toBe(2);
});

test('no file holds more than 5,000 addresses, and the index names them all', () => {
  expect(filesFor(many)).toBe(2);
  expect([1, 2].map((file) => countIn(sitemapFile(origin, many, file), '<url>'))).toEqual([5_000, 2]);
  expect(countIn(sitemapIndex(origin, many), '<sitemap>')).toBe(2);
  expect(sitemapIndex(origin, many)).toContain('https://mall.example/sitemap-2.xml');
});

test('there are no other files; an empty shop has one', () => {
  for (const file of [0, 3, 1.5, Number.NaN]) expect(sitemapFile(origin, many, file)).toBeUndefined();
  expect(countIn(sitemapFile(origin, [], 1), '<url>')).toBe(0);
});

test('signs that mean something in XML are written out', () => expect(sitemapFile(origin, ['/p/a&b'], 1)).toContain('/p/a&#38;b'));
