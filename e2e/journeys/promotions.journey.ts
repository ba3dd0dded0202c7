import { check } from '../inspection';
import { expect, test } from '../journey';

const things = {
  'zh-CN': { flash: '65 吋电视秒杀', spend: '全屋满减', welcome: '新人礼', clearance: '移动空调清仓', wait: /再买 .*享「全屋满减」/, until: /至 \d{4}年/, secret: '优惠码', use: '使用', applies: 'HELLO100 已生效。', refused: (code: string, why: string) => `${code} 没有生效：${why}。`, signInFirst: '仅限会员，请先登录', noSuch: '没有这个优惠码', service: '空调安装', trace: '这个价格怎么来的', extras: '随单赠送' },
  en: { flash: '65-inch television flash sale', spend: 'Whole-home spend and save', welcome: 'Welcome', clearance: 'Portable air conditioner clearance', wait: /more for “Whole-home spend and save”/, until: /until \d+ \w+ \d{4}/, secret: 'Code', use: 'Use', applies: 'HELLO100 applies.', refused: (code: string, why: string) => `${code} does not apply: ${why}.`, signInFirst: 'For members: sign in first', noSuch: 'There is no such code', service: 'Air conditioner installation', trace: 'How this price comes about', extras: 'Comes along' },
};

/**
 * A television at 8,999 less 600 in the flash sale is 8,399; two split air conditioners at 2,899 are 5,798 and come
 * with their installation. The flash sale is not combined with spend-and-save, so only the 5,798 count: 200 off. Nor is
 * it with the code, which takes 100 off the rest. 8,399 + 5,798 − 200 − 100 = 13,897.
 */
const sum = { television: '¥8,399.00', listed: '¥8,999.00', airConditioners: '¥5,798.00', items: '¥14,797.00', discount: '−¥800.00', withCode: '−¥900.00', beforeCode: '¥13,997.00', toPay: '¥13,897.00' };

test('Flash sale, spend-and-save and a code together: page = cart = order = charged, each by its name', async ({ shopper, page, words, language }) => {
  const say = things[language];
  const main = page.getByRole('main');

  await test.step('the page: price, what it was, the offer with its conditions and its end, how the price comes about', async () => {
    await shopper.open('/p/horizon-mini-led-tv?variant=QB-TV65Q-85');
    await expect(main.getByText(sum.television).first()).toBeVisible();
    await expect(main.locator('s').first()).toContainText('¥9,999.00');
    const offer = main.getByRole('region', { name: /^优惠$|^Offers$/ }).getByRole('listitem').filter({ hasText: say.flash });
    await expect(offer).toContainText(say.until);
    await main.getByText(say.trace).click();
    await expect(shopper.figure(say.flash)).toHaveText('−¥600.00');
    await shopper.button(words.addToCart).click();
    await expect(page.getByText(words.added)).toBeVisible();
  });

  await test.step('the cart: the same figure, the discount beside its line, what would give more', async () => {
    await shopper.putInCart('stillair-split-air-conditioner', { variant: 'QB-KF35A1-35-SND', quantity: 1 });
    await shopper.open('/cart');
    await expect(main.getByRole('listitem').filter({ hasText: say.flash }).first()).toContainText(sum.television);
    await expect(main.getByText(say.wait).first()).toBeVisible();
    await expect(main.getByRole('list', { name: say.extras })).toContainText(say.service);
    await page.getByRole('button', { name: words.oneMore }).last().click();
    await expect(shopper.figure(say.spend)).toHaveText('−¥200.00');
    await expect(shopper.figure(words.itemsTotal)).toHaveText(sum.items);
    await expect(shopper.figure(words.discount)).toHaveText(sum.discount);
    await expect(shopper.figure(words.toPay)).toHaveText(sum.beforeCode);
  });

  await test.step('a code: one that is none, one for members, and after signing in it applies', async () => {
    const code = async (typed: string) => {
      await shopper.field(say.secret).fill(typed);
      await shopper.button(say.use).click();
    };
    await code('NOSUCHCODE');
    await expect(main.getByText(say.refused('NOSUCHCODE', say.noSuch))).toBeVisible();
    await expect(shopper.field(say.secret)).toHaveAttribute('aria-invalid', 'true');
    await code('hello100');
    await expect(main.getByText(say.refused('HELLO100', say.signInFirst))).toBeVisible();
    await expect(shopper.figure(words.toPay)).toHaveText(sum.beforeCode);
    await shopper.link(words.checkOut).click();
    await shopper.signIn();
    await shopper.writeAddress();
    await shopper.open('/cart');
    // Given again as the member, whose cart it is now.
    await code('hello100');
    await expect(main.getByText(say.applies)).toBeVisible();
    await expect(shopper.figure(words.toPay)).toHaveText(sum.toPay);
  });

  const number = await test.step('confirm, place, pay: nothing differs', async () => {
    await shopper.link(words.checkOut).click();
    await shopper.button(words.next).click();
    await expect(shopper.figure(say.welcome)).toHaveText('−¥100.00');
    await expect(shopper.figure(words.discount)).toHaveText(sum.withCode);
    await expect(shopper.figure(words.toPay)).toHaveText(sum.toPay);
    const placed = await shopper.placeOrder();
    const payer = await shopper.openPaymentPage();
    await expect(payer.amount).toHaveText(sum.toPay);
    await payer.confirm();
    await expect(shopper.heading(words.paid)).toBeVisible();
    return placed;
  });

  await test.step('the order keeps every discount by its name, and what came along', async () => {
    await shopper.open(`/me/orders/${number}`);
    for (const [name, off] of [[say.flash, '−¥600.00'], [say.spend, '−¥200.00'], [say.welcome, '−¥100.00']] as const) await expect(shopper.figure(name)).toHaveText(off);
    await expect(shopper.figure(words.paidAmount)).toHaveText(sum.toPay);
    await expect(main.getByRole('list', { name: say.extras })).toContainText(say.service);
  });

  await test.step('a first order is the only first one: the code is refused now, and says why', async () => {
    await shopper.putInCart('stillair-split-air-conditioner');
    await shopper.open('/cart');
    await shopper.field(say.secret).fill('HELLO100');
    await shopper.button(say.use).click();
    await expect(main.getByText(/HELLO100 (没有生效|does not apply)/)).toBeVisible();
  });
});

const price = /¥\d[\d,]*\.\d\d/g;

test('A card, its page and the cart say one price, with and without signing in', async ({ shopper, page, words, language }) => {
  const main = page.getByRole('main');
  const cheapest = async (path: string, name: string) => {
    await shopper.open(path);
    return (await main.getByRole('link', { name }).innerText()).match(price)?.[0];
  };
  const kettle = { 'zh-CN': '小丘电水壶', en: 'Hill electric kettle' }[language];
  expect(await cheapest('/c/kettles', kettle)).toBe('¥159.00');
  await shopper.open('/p/hill-electric-kettle');
  await expect(main.getByRole('link', { name: /会员价|member price/ })).toContainText('¥154.23');
  await shopper.putInCart('hill-electric-kettle');
  await shopper.checkOut();
  await expect(shopper.figure(words.toPay)).toHaveText('¥154.23');
  expect(await cheapest('/c/kettles', kettle)).toBe('¥154.23');
  await shopper.open('/p/hill-electric-kettle');
  await expect(main.getByText('¥154.23').first()).toBeVisible();
  await expect(main.getByRole('link', { name: /会员价|member price/ })).toHaveCount(0);
});

test('What the mall cannot carry out yet it does not tell: no deposit, no points; what is charged is the price shown', async ({ shopper, page, words, language }) => {
  const main = page.getByRole('main');
  const armchair = { 'zh-CN': '卵石单人椅', en: 'Pebble armchair' }[language];
  const promise = /定金|积分|deposit|points/i;
  const toPay = '¥1,299.00';
  const saysNothingOf = async (where: string) => expect(await main.innerText(), where).not.toMatch(promise);

  await test.step('list and page: a chair in presale, and double points for members', async () => {
    await shopper.open('/c/sofas');
    await expect(main.getByRole('link', { name: armchair })).toContainText(toPay);
    await saysNothingOf('list');
    await shopper.putInCart('pebble-armchair');
    await expect(main.getByText(toPay).first()).toBeVisible();
    await saysNothingOf('product page');
  });

  await test.step('cart: what would give more is told where it can be had', async () => {
    await shopper.putInCart('washer-drum-cleaner');
    await shopper.open('/cart');
    await expect(main.getByText(/¥3,?67\d/).first(), 'what can be had is told').toBeVisible();
    await saysNothingOf('cart');
    expect(await main.innerText(), 'nobody hands over an old one for a chair or a cleaner').not.toMatch(/以旧换新|old one/i);
    await page.getByRole('button', { name: words.remove }).last().click();
    await expect(shopper.figure(words.toPay)).toHaveText(toPay);
  });

  await test.step('checkout, order, payment: the whole price at once', async () => {
    await shopper.checkOut();
    await expect(shopper.figure(words.toPay)).toHaveText(toPay);
    await saysNothingOf('checkout');
    await shopper.placeOrder();
    await expect((await shopper.openPaymentPage()).amount).toHaveText(toPay);
  });
});

const trade = {
  'zh-CN': { offer: '冰洗以旧换新', gives: '以旧换新补贴 ¥300', how: '在购物车里选要交的旧机，送货时收走。', from: '满 ¥1000', old: '旧机：冰箱', one: '我交 1 台', none: '不交旧机', say: '更新旧机', taken: '送货时收走 1 台。', lost: '有 1 台在本单没有补贴，不会收走。', collected: '送货时收走' },
  en: { offer: 'Trade in your old one', gives: '¥300 for your old one', how: 'Say in the cart what you hand over; it is collected at delivery.', from: 'From ¥1000', old: 'Old one: Refrigerators', one: 'I hand over 1', none: 'None', say: 'Update trade-in', taken: '1 will be collected at delivery.', lost: '1 earns nothing in this order and will not be collected.', collected: 'Collected at delivery' },
};

/** A refrigerator at 5,999 and an old one for 300: 5,699, of which spend-and-save takes 200. Two at 11,998 for one old one: 11,698, and 600 off. */
const fridge = { slug: 'garden-french-door-refrigerator', bonus: '−¥300.00', alone: '¥5,799.00', handedOver: '¥5,499.00', twoForTwo: '¥10,798.00' };

test('An old refrigerator for a new one: told on the page, said in the cart, charged, and kept with the order', async ({ shopper, page, words, language }, testInfo) => {
  const say = trade[language];
  const main = page.getByRole('main');
  const old = main.getByRole('combobox', { name: say.old });
  const handOver = async (choice: string) => {
    await old.selectOption(choice);
    await shopper.button(say.say).click();
  };

  await test.step('the page tells what it gives, from when, and what to do', async () => {
    await shopper.open(`/p/${fridge.slug}`);
    const offer = main.getByRole('region', { name: /^优惠$|^Offers$/ }).getByRole('listitem').filter({ hasText: say.offer });
    for (const told of [say.gives, say.how, say.from]) await expect(offer).toContainText(told);
    await check(page, 'product-trade-in', testInfo);
    await shopper.putInCart(fridge.slug);
  });

  await test.step('the cart: by keys alone', async () => {
    await shopper.open('/cart');
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.alone);
    await old.focus();
    await page.keyboard.press('ArrowDown');
    await expect(old.locator('option:checked')).toHaveText(say.one);
    await page.keyboard.press('Tab');
    await expect(shopper.button(say.say)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(main.getByText(say.taken, { exact: true })).toBeVisible();
    await expect(shopper.figure(say.offer)).toHaveText(fridge.bonus);
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.handedOver);
    await check(page, 'cart-trade-in', testInfo);
  });

  await test.step('taken back, and said again; it stays when the page is opened anew', async () => {
    await handOver(say.none);
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.alone);
    await handOver(say.one);
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.handedOver);
    await shopper.open('/cart');
    await expect(old.locator('option:checked')).toHaveText(say.one);
  });

  await test.step('a second new one has room for a second old one; with the first alone, the second old one earns nothing', async () => {
    await page.getByRole('button', { name: words.oneMore }).click();
    await expect(old.locator('option')).toHaveCount(3);
    await old.selectOption('2');
    await shopper.button(say.say).click();
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.twoForTwo);
    await page.getByRole('button', { name: words.oneLess }).click();
    await expect(main.getByText(say.lost)).toBeVisible();
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.handedOver);
    await handOver(say.one);
    await expect(main.getByText(say.lost)).toHaveCount(0);
  });

  const number = await test.step('signed in, it is still handed over: confirmed, placed and paid as shown', async () => {
    await shopper.checkOut();
    await expect(main.getByRole('list', { name: say.collected })).toContainText(say.old);
    await expect(shopper.figure(say.offer)).toHaveText(fridge.bonus);
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.handedOver);
    await check(page, 'checkout-trade-in', testInfo);
    const placed = await shopper.placeOrder();
    const payer = await shopper.openPaymentPage();
    await expect(payer.amount).toHaveText(fridge.handedOver);
    await payer.confirm();
    await expect(shopper.heading(words.paid)).toBeVisible();
    return placed;
  });

  await test.step('the order keeps what is collected and what it earned', async () => {
    await shopper.open(`/me/orders/${number}`);
    await expect(main.getByRole('list', { name: say.collected }).getByRole('listitem')).toHaveText([new RegExp(`${say.old}\\s*× 1`)]);
    await expect(shopper.figure(say.offer)).toHaveText(fridge.bonus);
    await expect(shopper.figure(words.paidAmount)).toHaveText(fridge.handedOver);
    await check(page, 'order-trade-in', testInfo);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('An old one can be handed over without script', async ({ shopper, page, words, language }) => {
    const say = trade[language];
    const main = page.getByRole('main');
    await shopper.putInCart(fridge.slug);
    await shopper.open('/cart');
    await main.getByRole('combobox', { name: say.old }).selectOption(say.one);
    await shopper.button(say.say).click();
    await expect(main.getByText(say.taken, { exact: true })).toBeVisible();
    await expect(shopper.figure(words.toPay)).toHaveText(fridge.handedOver);
  });
});
