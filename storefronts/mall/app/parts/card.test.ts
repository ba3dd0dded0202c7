import { cardOf } from './card';

const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' as const });
const offer = (kind: string, label: string) => ({ code: kind, kind: kind as 'GIFT', name: kind, label });
const product = {
  id: '1', slug: 'tv', name: 'Television', subtitle: null, cover: { id: 'm', url: '/media/tv.svg', alt: '' },
  priceRange: { min: yuan('4799.00'), max: yuan('8999.00'), promotionalMin: yuan('4199.00') },
  promotions: [offer('SPEND_AND_SAVE', '¥200 off from ¥5000; ¥600 off from ¥10000'), offer('GROUP_BUY', '¥3999 for 2 people'), offer('GIFT', '1 free'), offer('FLASH_SALE', '¥600 off each')],
};

test('a card says the price of the cart, what it was, and the two best offers that can be had here', () => {
  expect(cardOf(product, (name) => name)).toEqual({
    id: '1', slug: 'tv', name: 'Television', subtitle: null, picture: '/media/tv.svg', price: yuan('4199.00'), was: yuan('4799.00'), isFrom: true, offers: ['¥600 off each', '1 free'],
  });
});

test('nothing is struck where nothing is cheaper; what is too long is said by its kind', () => {
  const { was, isFrom, offers } = cardOf({ ...product, priceRange: { min: yuan('4799'), max: yuan('4799.00'), promotionalMin: yuan('4799.00') }, promotions: product.promotions.slice(0, 2) }, (name) => name);
  expect({ was, isFrom, offers }).toEqual({ was: null, isFrom: false, offers: ['offers.kinds.SPEND_AND_SAVE'] });
});

test('without a price there is none', () => expect(cardOf({ ...product, priceRange: null }, (name) => name)).toMatchObject({ price: null, was: null, isFrom: false }));
