import { expect, test } from '../journey';
import { check } from '../inspection';

test('What a visitor sees: accessible, in one language, fitting the screen', async ({ shopper, page, words }, testInfo) => {
  const look = (name: string, path: string) => test.step(name, async () => {
    await shopper.open(path);
    await check(page, name, testInfo);
  });
  await look('home', '/');
  await look('list', '/c/air');
  await look('list-filtered', '/c/kitchen?sort=PRICE_ASC&from=abc&to=2000');
  await look('search', '/search');
  await look('search-found', '/search?q=' + encodeURIComponent('洗'));
  await look('search-nothing', '/search?q=qqqqzzzz');
  await look('product', '/p/nap-split-air-conditioner');
  await look('product-sold-out', '/p/droplet-mini-washer?variant=QB-WM03-CLY');
  await look('district', '/district?next=/');
  await look('cart-empty', '/cart');
  await look('sign-in', '/sign-in');
  await look('not-found', '/no/such/page');
  await test.step('product, just added', async () => {
    await shopper.putInCart('nap-split-air-conditioner', { quantity: 2 });
    await check(page, 'product-added', testInfo);
  });
  await test.step('sign-in, refused', async () => {
    await shopper.open('/sign-in');
    await shopper.field(words.phone).fill('123');
    await shopper.button(words.sendCode).click();
    await expect(shopper.field(words.phone)).toHaveAttribute('aria-invalid', 'true');
    await check(page, 'sign-in-refused', testInfo);
  });
});

test('What a buyer sees: accessible, in one language, fitting the screen', async ({ shopper, page, words }, testInfo) => {
  const look = (name: string, path?: string) => test.step(name, async () => {
    if (path) await shopper.open(path);
    await check(page, name, testInfo);
  });
  await shopper.putInCart('hill-electric-kettle', { quantity: 3 });
  await shopper.putInCart('nap-split-air-conditioner');
  await look('cart', '/cart');
  await shopper.open('/sign-in?next=/checkout/address');
  await test.step('sign-in, code', async () => {
    await shopper.field(words.phone).fill(await shopper.phone);
    await shopper.button(words.sendCode).click();
    await expect(shopper.field(words.code)).toBeVisible();
    await check(page, 'sign-in-code', testInfo);
  });
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
  const number = await shopper.placeOrder();
  await expect(shopper.link(words.openPaymentPage)).toBeVisible();
  await look('cashier');
  await look('order-awaiting-payment', `/me/orders/${number}`);
  await look('orders', '/me/orders');
  await shopper.open(`/cashier/${number}`);
  const payer = await shopper.openPaymentPage();
  await look('provider-cashier');
  await payer.confirm();
  await expect(shopper.heading(words.paid)).toBeVisible();
  await look('cashier-paid');
  await look('order-paid', `/me/orders/${number}`);
  await look('me', '/me');
  await look('addresses', '/me/addresses');
});
