import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../journey';

test('Pressing fast and twice: every press counts in the cart, one order comes of it', async ({ shopper, page, words }) => {
  await shopper.putInCart('hill-electric-kettle');
  await test.step('three more, each as soon as the number has changed, which is before the shop has answered', async () => {
    await shopper.open('/cart');
    const quantity = page.getByRole('textbox', { name: words.quantityOf });
    for (const shown of ['2', '3', '4']) {
      await page.getByRole('button', { name: words.oneMore }).click();
      await expect(quantity).toHaveValue(shown);
    }
    await expect(shopper.figure(words.toPay)).toHaveText('¥616.00'); // from three pieces on, 154 instead of 159
    await shopper.open('/cart');
    await expect(quantity).toHaveValue('4');
  });

  await test.step('there and back again, while answers take their time', async () => {
    await page.route('**/cart.data*', async (route) => {
      const response = await route.fetch();
      await wait(route.request().method() === 'POST' ? 700 : 0);
      await route.fulfill({ response }).catch(() => undefined); // the page may no longer care
    });
    const quantity = page.getByRole('textbox', { name: words.quantityOf });
    for (const [press, shown] of [[words.oneMore, '5'], [words.oneLess, '4'], [words.oneMore, '5']] as const) {
      await page.getByRole('button', { name: press }).click();
      await expect(quantity).toHaveValue(shown);
    }
    await expect(shopper.figure(words.toPay)).toHaveText('¥770.00');
    await page.unrouteAll({ behavior: 'wait' });
    await shopper.open('/cart');
    await expect(quantity).toHaveValue('5');
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
