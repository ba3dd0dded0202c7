import { expect, test } from '../journey';

const district = (province: string, city: string, code: string, next: string): string =>
  `/district?${new URLSearchParams({ province, city, district: code, done: 'yes', next })}`;
const shanghai = (next: string) => district('31', '3101', '310104', next);
const beijing = (next: string) => district('11', '1101', '110105', next);

const purifier = '/p/source-undersink-purifier?variant=QB-RO08-800-CLD';
const northern = '/p/hearth-heat-pump-water-heater';
const things = {
  'zh-CN': { heater: '炉暖空气能热水器', trace: '这个价格怎么来的', list: '上海专享价' },
  en: { heater: 'Hearth heat-pump water heater', trace: 'How this price comes about', list: 'Shanghai price' },
};

test('A district’s own price is shown, explained and charged; what is sold in the north only is not there elsewhere', async ({ shopper, page, words, language }) => {
  const say = things[language];
  const main = page.getByRole('main');

  await test.step('no district: the mall’s price, and no trace of the northern heater on its page, in its list or by search', async () => {
    await shopper.open(purifier);
    await expect(main.getByText('¥1,999.00').first()).toBeVisible();
    expect((await page.goto(northern))?.status()).toBe(404);
    await shopper.open('/c/water-heaters');
    await expect(main.getByRole('link', { name: say.heater })).toHaveCount(0);
    await shopper.open('/search?q=QB-HP200');
    await expect(main.getByRole('link', { name: say.heater })).toHaveCount(0);
    expect(await (await page.request.get('/sitemap-1.xml')).text()).not.toContain(northern);
  });

  await test.step('Shanghai: another price, by the name of its list, in the cart as on the page', async () => {
    await shopper.open(shanghai(purifier));
    await expect(main.getByText('¥1,920.00').first()).toBeVisible();
    await main.getByText(say.trace).click();
    await expect(main).toContainText(say.list);
    await shopper.button(words.addToCart).click();
    await expect(page.getByText(words.added)).toBeVisible();
    await shopper.open('/cart');
    await expect(shopper.figure(words.toPay)).toHaveText('¥1,920.00');
    expect((await page.goto(northern))?.status()).toBe(404);
  });

  await test.step('Beijing: the heater is sold, and the mall’s price is back', async () => {
    await shopper.open(beijing('/c/water-heaters'));
    await main.getByRole('link', { name: say.heater }).first().click();
    await expect(shopper.heading(say.heater)).toBeVisible();
    await shopper.open('/cart');
    await expect(shopper.figure(words.toPay)).toHaveText('¥1,999.00');
  });

  await test.step('what dealers alone buy is nowhere in the mall', async () => {
    expect((await page.goto('/p/outdoor-unit-bracket'))?.status()).toBe(404);
    await expect(shopper.heading(words.notFound)).toBeVisible();
    await expect(page, 'the frame stays: its title, and what is in the cart').toHaveTitle(new RegExp(words.notFound));
    await expect(page.getByRole('banner').getByRole('link', { name: /^购物车，1 件$|^Cart, 1 item$/ })).toBeVisible();
  });
});
