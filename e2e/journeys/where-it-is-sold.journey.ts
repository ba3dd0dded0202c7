import { expect, test } from '../journey';

const purifier = '/p/source-undersink-purifier?variant=QB-RO08-800-CLD';
const northern = '/p/hearth-heat-pump-water-heater';
const things = {
  'zh-CN': { heater: '炉暖空气能热水器', trace: '这个价格怎么来的', list: '上海专享价', gone: '暂不可购买的商品', why: '不在你所在的地区出售', remove: '删除 ' },
  en: { heater: 'Hearth heat-pump water heater', trace: 'How this price comes about', list: 'Shanghai price', gone: 'Not available', why: 'not in your district', remove: 'Remove ' },
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
    await shopper.openIn('shanghai', purifier);
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
    await shopper.openIn('beijing', '/c/water-heaters');
    await main.getByRole('link', { name: say.heater }).first().click();
    await expect(shopper.heading(say.heater)).toBeVisible();
    await shopper.open('/cart');
    await expect(shopper.figure(words.toPay)).toHaveText('¥1,999.00');
  });

  await test.step('put into the cart in Beijing, in Shanghai it can only be taken out again, and says why', async () => {
    await shopper.putInCart('hearth-heat-pump-water-heater');
    await shopper.openIn('shanghai', '/cart');
    const gone = main.getByRole('listitem').filter({ hasText: say.gone });
    await expect(gone).toContainText(say.why);
    await expect(gone.getByRole('textbox')).toHaveCount(0);
    await gone.getByRole('button', { name: `${say.remove}${say.gone}`, exact: true }).click();
    await expect(gone).toHaveCount(0);
    await expect(shopper.figure(words.toPay)).toHaveText('¥1,920.00');
  });

  await test.step('what dealers alone buy is nowhere in the mall', async () => {
    expect((await page.goto('/p/outdoor-unit-bracket'))?.status()).toBe(404);
    await expect(shopper.heading(words.notFound)).toBeVisible();
    await expect(page, 'the frame stays: its title, and what is in the cart').toHaveTitle(new RegExp(words.notFound));
    await expect(page.getByRole('banner').getByRole('link', { name: /^购物车，1 件$|^Cart, 1 item$/ })).toBeVisible();
  });
});
