import { expect, test } from '../journey';
import { mallUrl } from '../env';

interface Told {
  '@graph': { '@type': string; offers?: { sku: string; price: string; availability: string }[]; itemListElement?: { item: string }[] }[];
}

test('A product page tells search engines what it tells people, in both languages', async ({ page, shopper, language }) => {
  await shopper.open('/p/horizon-mini-led-tv?variant=QB-TV65Q-85');
  const plain = `${mallUrl}/p/horizon-mini-led-tv`;
  const here = language === 'en' ? `${plain}?lang=en` : plain;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', here);
  for (const [tag, address] of [['zh-CN', plain], ['en', `${plain}?lang=en`], ['x-default', plain]]) await expect(page.locator(`link[rel=alternate][hreflang="${tag}"]`)).toHaveAttribute('href', address ?? '');
  const shared = { title: await page.getByRole('heading', { level: 1 }).innerText(), url: here, locale: language === 'en' ? 'en_GB' : 'zh_CN', image: /\/media\/products\/.+/, description: /.{5}/ };
  for (const [name, content] of Object.entries(shared)) await expect(page.locator(`meta[property="og:${name}"]`)).toHaveAttribute('content', content);

  const source = await (await page.request.get(here)).text();
  const written = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(source)?.[1] ?? '';
  const told = (JSON.parse(written) as Told)['@graph'];
  const product = told.find((thing) => thing['@type'] === 'Product');
  const offer = product?.offers?.find(({ sku }) => sku === 'QB-TV65Q-85');
  const shown = (await page.getByRole('main').getByText(/^¥[\d,]+\.\d\d$/).first().innerText()).replace(/[¥,]/g, '');
  expect(offer?.price).toBe(shown);
  expect(offer?.availability).toMatch(/^https:\/\/schema\.org\/(InStock|LimitedAvailability|OutOfStock)$/);
  expect(told.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement?.at(-1)?.item).toBe(here);
});

test('The sitemap names every public page in both languages; what is private or narrowed is not for search engines', async ({ page, shopper }) => {
  const get = async (path: string) => (await page.request.get(path)).text();
  expect(await get('/robots.txt')).toContain(`Sitemap: ${mallUrl}/sitemap.xml`);
  const files = [...(await get('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(files.length).toBeGreaterThan(0);
  const first = await page.request.get(files[0] ?? '');
  expect(first.headers()['set-cookie']).toBeUndefined();
  const addresses = [...(await first.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(addresses).toContain(`${mallUrl}/`);
  expect(addresses).toContain(`${mallUrl}/p/horizon-mini-led-tv?lang=en`);
  for (const address of [addresses.at(1), addresses.at(-1)]) expect((await page.request.get(address ?? '')).status()).toBe(200);

  for (const path of ['/cart', '/search?q=tv', '/sign-in', '/c/air?sort=NEWEST', '/no/such/page']) {
    await shopper.open(path);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  }
});
