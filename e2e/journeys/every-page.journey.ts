import type { Page, TestInfo } from '@playwright/test';
import { check } from '../inspection';
import { expect, test } from '../journey';
import { forward } from '../operator';
import type { Shopper } from '../shopper';

/** Opens a page, or stays on the one shown, and inspects it. */
const looker = (shopper: Shopper, page: Page, testInfo: TestInfo) => (name: string, path?: string) =>
  test.step(name, async () => {
    if (path) await shopper.open(path);
    await check(page, name, testInfo);
  });

test('Pages to look around: accessible, in one language, fitting the screen', async ({ shopper, page }, testInfo) => {
  const look = looker(shopper, page, testInfo);
  await look('home', '/');
  await look('list', '/c/air');
  await look('list-filtered', '/c/kitchen?sort=PRICE_ASC&from=abc&to=2000');
  await look('search', '/search');
  await look('search-found', `/search?q=${encodeURIComponent('洗')}`);
  await look('search-nothing', '/search?q=qqqqzzzz');
  await look('material', await forward('ARTICLE-SOFA-MEASURE'));
  await look('not-found', '/no/such/page');
});

test('Pages to choose: accessible, in one language, fitting the screen', async ({ shopper, page }, testInfo) => {
  const look = looker(shopper, page, testInfo);
  await look('product', '/p/nap-split-air-conditioner');
  await look('product-sold-out', '/p/droplet-mini-washer?variant=QB-WM03-CLY');
  await look('district', '/district?next=/');
  await look('cart-empty', '/cart');
  await shopper.putInCart('nap-split-air-conditioner', { quantity: 2 });
  await look('product-added');
  await shopper.putInCart('hill-electric-kettle', { quantity: 3 });
  await look('cart', '/cart');
  await shopper.openIn('beijing', '/');
  await shopper.putInCart('hearth-heat-pump-water-heater');
  await shopper.openIn('shanghai', '/cart');
  await look('cart-not-sold-here');
});

test('Pages on the way to an order: accessible, in one language, fitting the screen', async ({ shopper, page, words }, testInfo) => {
  const look = looker(shopper, page, testInfo);
  await shopper.putInCart('hill-electric-kettle', { quantity: 3 });
  await look('sign-in', '/sign-in?next=/checkout/address');
  await shopper.field(words.phone).fill('123');
  await shopper.button(words.sendCode).click();
  await expect(shopper.field(words.phone)).toHaveAttribute('aria-invalid', 'true');
  await look('sign-in-refused');
  await shopper.field(words.phone).fill(await shopper.phone);
  await shopper.button(words.sendCode).click();
  await expect(shopper.field(words.code)).toBeVisible();
  await look('sign-in-code');
  await shopper.enterCode();
  await look('address-new');
  await shopper.isAwake();
  await shopper.button(words.save).click();
  await expect(shopper.field(words.recipient)).toHaveAttribute('aria-invalid', 'true');
  await look('address-refused');
  await shopper.writeAddress();
  await expect(shopper.button(words.next)).toBeVisible();
  await look('checkout-address');
  await shopper.button(words.next).click();
  await expect(shopper.heading(words.confirmTitle)).toBeVisible();
  await look('checkout-confirm');
});

test('Pages after an order: accessible, in one language, fitting the screen', async ({ shopper, page, words }, testInfo) => {
  const look = looker(shopper, page, testInfo);
  const number = await shopper.order('hill-electric-kettle', { quantity: 2 });
  await expect(shopper.link(words.openPaymentPage)).toBeVisible();
  await look('cashier');
  await look('order-awaiting-payment', `/me/orders/${number}`);
  await shopper.open(`/cashier/${number}`);
  const payer = await shopper.openPaymentPage();
  await look('provider-cashier');
  await payer.confirm();
  await expect(shopper.heading(words.paid)).toBeVisible();
  await look('cashier-paid');
  await look('order-paid', `/me/orders/${number}`);
  await look('orders', '/me/orders');
  await look('me', '/me');
  await look('addresses', '/me/addresses');
});
