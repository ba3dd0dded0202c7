import { expect, test } from '../journey';
import { home } from '../shopper';

test.use({ javaScriptEnabled: false });

const things = { 'zh-CN': { popular: '热门搜索', search: '空调', name: '知节壁挂空调', size: '匹数' }, en: { popular: 'Popular searches', search: 'air conditioner', name: 'Zhijie split air conditioner', size: 'Horsepower' } };
const price = '¥1,949.00';

test('Without script one can search, choose, sign in, write an address and place the order', async ({ shopper, page, words, language }) => {
  const { popular, search, name, size } = things[language];
  const main = page.getByRole('main');

  await test.step('search and choose', async () => {
    await shopper.open('/search');
    await expect(main.getByRole('region', { name: popular }).getByRole('link').first()).toBeVisible();
    await main.getByRole('searchbox').fill(search);
    await main.getByRole('button', { name: words.search, exact: true }).click();
    await main.getByRole('link', { name }).click();
    await main.getByRole('group', { name: size }).getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/variant=QB-KF26E1-35-CLD/);
    await expect(main.getByText(price).first()).toBeVisible();
  });

  await test.step('into the cart, two, and back to one', async () => {
    await shopper.button(words.addToCart).click();
    await main.getByRole('link', { name: words.goToCart }).click();
    await page.getByRole('button', { name: words.oneMore }).click();
    await expect(shopper.figure(words.toPay)).toHaveText('¥3,898.00');
    const quantity = page.getByRole('textbox', { name: words.quantityOf });
    await quantity.fill('1');
    await quantity.press('Enter');
    await expect(shopper.figure(words.toPay)).toHaveText(price);
  });

  await test.step('sign in on the way', async () => {
    await shopper.link(words.checkOut).click();
    await shopper.signIn();
    await expect(page).toHaveURL(/\/me\/addresses\/new/);
  });

  await test.step('address: each level brings the next, and nothing written is lost', async () => {
    await shopper.field(words.recipient).fill(home.recipient);
    await shopper.field(words.phone).fill(await shopper.phone);
    await shopper.field(words.detail).fill(home.detail);
    for (const [level, label] of [[words.province, home.province], [words.city, home.city], [words.district, home.district]] as const) {
      await shopper.field(level).selectOption({ label });
      await shopper.button(words.nextLevel).click();
      await expect(shopper.field(level).locator('option:checked')).toHaveText(label);
    }
    await shopper.field(words.street).selectOption({ index: 1 });
    await expect(shopper.field(words.recipient)).toHaveValue(home.recipient);
    await expect(shopper.field(words.detail)).toHaveValue(home.detail);
    await shopper.button(words.save).click();
  });

  await test.step('confirm and place', async () => {
    await shopper.button(words.next).click();
    await expect(shopper.figure(words.toPay)).toHaveText(price);
    const number = await shopper.placeOrder();
    await expect(main).toContainText(price);
    await expect(shopper.link(words.openPaymentPage)).toBeVisible();
    await shopper.open(`/me/orders/${number}`);
    await expect(shopper.timeline()).toHaveText([words.event.paymentStarted, words.event.placed]);
  });
});
