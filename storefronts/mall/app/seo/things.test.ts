import { breadcrumbs, product } from './things';

const site = { origin: 'https://mall.example', locale: 'en' as const };
const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' as const });

test('a product is told with an offer for each variant, at the price of its page and an address in this language', () => {
  const told = product(site, {
    slug: 'tv', code: 'QB-TV', name: 'Television', brand: { name: 'Qibai' }, category: { path: [{ name: 'Video' }, { name: 'Televisions' }] }, media: [{ url: '/media/tv.svg' }],
    variants: [
      { sku: 'TV-55', barcode: '6901234567892', price: { promotional: yuan('2999.00') }, availability: { state: 'IN_STOCK' } },
      { sku: 'TV-65', price: { promotional: yuan('4199.00') }, availability: { state: 'OUT_OF_STOCK' } },
      { sku: 'TV-75', price: null, availability: null },
    ],
  });
  expect(told).toMatchObject({
    url: 'https://mall.example/p/tv?lang=en', image: ['https://mall.example/media/tv.svg'], category: 'Video > Televisions', mpn: 'QB-TV',
    offers: [
      { sku: 'TV-55', price: '2999.00', priceCurrency: 'CNY', availability: 'https://schema.org/InStock', url: 'https://mall.example/p/tv?variant=TV-55&lang=en' },
      { sku: 'TV-65', price: '4199.00', availability: 'https://schema.org/OutOfStock' },
    ],
  });
  expect(told['offers']).toHaveLength(2);
});

test('breadcrumbs are numbered from the front page on', () =>
  expect(breadcrumbs({ ...site, locale: 'zh-CN' }, [{ path: '/', name: '首页' }, { path: '/c/air', name: '空气' }])['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: '首页', item: 'https://mall.example/' },
    { '@type': 'ListItem', position: 2, name: '空气', item: 'https://mall.example/c/air' },
  ]));
