import { expect, test } from '../journey';
import { home } from '../shopper';

const things = {
  'zh-CN': { search: '空调', name: '栖静壁挂空调', larger: '1.5 匹', sand: '细沙' },
  en: { search: 'air conditioner', name: 'Stillair split air conditioner', larger: '1.5 HP', sand: 'Sand' },
};
const price = '¥2,899.00';
const itemsOfTwo = '¥5,798.00';
/** Two are worth the ¥200 of spend-and-save. */
const priceOfTwo = '¥5,598.00';

test('A newcomer searches, chooses, signs in on the way, pays, and sees the same price everywhere', async ({ shopper, page, words, language }) => {
  const { search, name, larger, sand } = things[language];

  await test.step('search', async () => {
    await shopper.open('/');
    await page.goto('/search');
    await page.getByRole('main').getByRole('searchbox').fill(search);
    await page.getByRole('main').getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status').filter({ hasText: search })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name }).click();
    await expect(shopper.heading(name)).toBeVisible();
  });

  await test.step('choose a variant: address, picture and price follow', async () => {
    const picture = page.getByRole('main').getByRole('img').first();
    const before = await picture.getAttribute('src');
    await shopper.link(larger).click();
    await expect(shopper.link(larger)).toHaveAttribute('aria-current', 'true');
    await shopper.link(sand).click();
    await expect(page).toHaveURL(/variant=QB-KF35A1-35-SND/);
    await expect(shopper.link(sand)).toHaveAttribute('aria-current', 'true');
    await expect(picture).not.toHaveAttribute('src', before ?? '');
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
    await expect(page.getByRole('main').getByText(price).first()).toBeVisible();
  });

  await test.step('into the cart, and two of them', async () => {
    await shopper.button(words.addToCart).click();
    await page.getByRole('main').getByRole('link', { name: words.goToCart }).click();
    await expect(shopper.figure(words.toPay)).toHaveText(price);
    await page.getByRole('button', { name: words.oneMore }).click();
    await expect(page.getByRole('textbox', { name: words.quantityOf })).toHaveValue('2');
    await expect(shopper.figure(words.toPay)).toHaveText(priceOfTwo);
  });

  await test.step('check out: signed in on the way, the cart came along', async () => {
    await shopper.link(words.checkOut).click();
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await shopper.signIn();
    await expect(page).toHaveURL(/\/me\/addresses\/new\?next=/);
    await expect(page.getByRole('link', { name: new RegExp(`^${words.cart}.*2`) })).toBeVisible();
  });

  await test.step('address, from province to street', async () => {
    await shopper.writeAddress();
    await expect(page.getByRole('radio', { name: new RegExp(home.recipient) })).toBeChecked();
    await shopper.button(words.next).click();
  });

  await test.step('confirm shows the price of the page', async () => {
    await expect(shopper.heading(words.confirmTitle)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(home.detail);
    await expect(page.getByRole('main')).toContainText(home.district);
    await expect(shopper.figure(words.itemsTotal)).toHaveText(itemsOfTwo);
    await expect(shopper.figure(words.toPay)).toHaveText(priceOfTwo);
  });

  const number = await test.step('place the order', () => shopper.placeOrder());
  await expect(page.getByRole('main')).toContainText(priceOfTwo);

  await test.step("pay on the provider's page", async () => {
    const payer = await shopper.openPaymentPage();
    const paymentPage = page.url();
    await expect(payer.amount).toHaveText(priceOfTwo);
    await payer.confirm();
    await expect(shopper.heading(words.paid)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(priceOfTwo);
    const receipt = await page.context().newPage();
    await receipt.goto(paymentPage);
    await expect(receipt.getByRole('status')).toContainText(words.pay.paid);
    await expect(receipt.getByRole('heading', { level: 1 })).toHaveText(priceOfTwo);
    await receipt.close();
  });

  await test.step('the order says so, with what happened', async () => {
    await page.getByRole('main').getByRole('link', { name: words.seeOrder }).click();
    await expect(page.getByRole('main')).toContainText(number);
    await expect(shopper.figure(words.toPay)).toHaveText(priceOfTwo);
    await expect(shopper.figure(words.paidAmount)).toHaveText(priceOfTwo);
    await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.paymentStarted, words.event.placed]);
  });

  await test.step('and so does the list; the cart is empty', async () => {
    await shopper.open('/me/orders');
    const row = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('link', { name: number }) }).first();
    await expect(row).toContainText(words.orderState.paid);
    await expect(row).toContainText(priceOfTwo);
    await shopper.open('/cart');
    await expect(page.getByText(words.cartEmpty)).toBeVisible();
  });
});
