import { codeSentTo } from '../desks';
import { expect, test } from '../journey';
import { Keyboard } from '../keyboard';
import { home } from '../shopper';

const things = { 'zh-CN': { search: '电水壶', name: /小丘/ }, en: { search: 'kettle', name: /Hill/ } };

test('From the home page to a placed order without touching a mouse, and always seeing where one is', async ({ shopper, page, words, language }) => {
  const { search, name } = things[language];
  const keys = new Keyboard(page);
  const main = page.getByRole('main');
  await shopper.open('/');

  await test.step('the first stop leads past the navigation', async () => {
    await keys.tabTo(page.getByRole('link', { name: words.skip }));
    await page.keyboard.press('Enter');
    await expect(main).toBeFocused();
  });

  await test.step('search', async () => {
    await shopper.open('/');
    await keys.tabTo(page.getByRole('banner').getByRole('searchbox').or(page.getByRole('banner').getByRole('link', { name: words.search, exact: true })).filter({ visible: true }).first());
    const atLink = await page.evaluate(() => document.activeElement?.tagName === 'A');
    if (atLink) {
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search/);
      await keys.tabTo(main.getByRole('searchbox'));
    }
    await page.keyboard.type(search);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
    await keys.tabTo(main.getByRole('link', { name }).first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/p\//);
  });

  await test.step('choose another colour and put two in the cart', async () => {
    const other = main.getByRole('group').last().getByRole('link').nth(1);
    await keys.tabTo(other);
    await page.keyboard.press('Enter');
    await expect(other).toHaveAttribute('aria-current', 'true');
    await keys.tabTo(shopper.quantity);
    await page.keyboard.press('ArrowDown');
    await expect(shopper.quantity).toHaveValue('2');
    await keys.tabTo(shopper.button(words.addToCart));
    await page.keyboard.press('Enter');
    await keys.tabTo(main.getByRole('link', { name: words.goToCart }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cart$/);
  });

  await test.step('one less in the cart', async () => {
    await keys.tabTo(page.getByRole('button', { name: words.oneLess }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox', { name: words.quantityOf })).toHaveValue('1');
    await keys.tabTo(shopper.link(words.checkOut));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sign-in/);
  });

  await test.step('sign in', async () => {
    const phone = await shopper.phone;
    await keys.tabTo(shopper.field(words.phone));
    await page.keyboard.type(phone);
    await page.keyboard.press('Enter');
    await expect(shopper.field(words.code)).toBeFocused();
    await page.keyboard.type(await codeSentTo(phone));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/me\/addresses\/new/);
  });

  await test.step('address', async () => {
    await shopper.isAwake();
    await keys.tabTo(shopper.field(words.recipient));
    await page.keyboard.type(home.recipient);
    await keys.tabTo(shopper.field(words.phone));
    await page.keyboard.type(await shopper.phone);
    for (const level of [words.province, words.city, words.district, words.street]) {
      const choice = shopper.field(level);
      await expect(choice.getByRole('option').nth(1)).toBeAttached();
      await keys.tabTo(choice);
      await page.keyboard.press('ArrowDown');
      await expect(choice).not.toHaveValue('');
    }
    await keys.tabTo(shopper.field(words.detail));
    await page.keyboard.type(home.detail);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/checkout\/address/);
  });

  await test.step('confirm and place', async () => {
    await keys.tabTo(shopper.button(words.next));
    await page.keyboard.press('Enter');
    await expect(shopper.heading(words.confirmTitle)).toBeVisible();
    await keys.tabTo(shopper.button(words.placeOrder));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cashier\/SO-/, { timeout: 15_000 });
    await keys.tabTo(shopper.link(words.openPaymentPage));
  });
});
