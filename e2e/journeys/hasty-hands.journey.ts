import { setTimeout as wait } from 'node:timers/promises';
import type { Request } from '@playwright/test';
import { expect, test } from '../journey';

test('Pressing fast and twice: every press counts in the cart, one order comes of it', async ({ shopper, page, words }) => {
  const quantity = page.getByRole('textbox', { name: words.quantityOf });
  const press = async (name: RegExp, shown: string) => {
    await page.getByRole('button', { name }).click();
    await expect(quantity).toHaveValue(shown);
  };
  await shopper.putInCart('hill-electric-kettle');
  await test.step('three more, each as soon as the number has changed, which is before the shop has answered', async () => {
    await shopper.open('/cart');
    for (const shown of ['2', '3', '4']) await press(words.oneMore, shown);
    await expect(shopper.figure(words.toPay)).toHaveText('¥616.00'); // from three pieces on, 154 instead of 159
    await shopper.open('/cart');
    await expect(quantity).toHaveValue('4');
  });

  const isPress = (request: Request) => request.method() === 'POST' && request.url().includes('/cart.data');

  await test.step('there and back again, where the second press takes longest to arrive', async () => {
    const delays = [300, 900];
    await page.route('**/cart.data*', async (route) => {
      if (isPress(route.request())) await wait(delays.shift() ?? 0);
      const response = await route.fetch();
      await route.fulfill({ response }).catch(() => undefined); // the page may no longer care
    });
    await press(words.oneMore, '5');
    await press(words.oneLess, '4');
    await press(words.oneMore, '5');
    await expect(shopper.figure(words.toPay)).toHaveText('¥770.00');
    await page.unrouteAll({ behavior: 'wait' });
  });

  await test.step('there and back again, each press answered before the page has new keys', async () => {
    await page.route('**/cart.data*', async (route) => {
      if (!isPress(route.request())) await wait(800);
      await route.continue().catch(() => undefined); // the page may no longer care
    });
    for (const [name, shown] of [[words.oneLess, '4'], [words.oneMore, '5'], [words.oneLess, '4']] as const) {
      const answered = page.waitForResponse((response) => isPress(response.request()));
      await press(name, shown);
      await answered;
    }
    await expect(shopper.figure(words.toPay)).toHaveText('¥616.00');
    await page.unrouteAll({ behavior: 'wait' });
    await shopper.open('/cart');
    await expect(quantity).toHaveValue('4');
  });

  const number = await test.step('the order, pressed twice', async () => {
    await shopper.checkOut();
    await shopper.button(words.placeOrder).dblclick();
    await expect(page).toHaveURL(/\/cashier\/SO-/);
    return page.url().split('/').at(-1) ?? '';
  });

  await test.step('is one order', async () => {
    await shopper.open('/me/orders');
    await expect(page.getByRole('main').getByRole('link', { name: /^SO-/ })).toHaveText([number]);
    await shopper.callOff(number);
  });
});
