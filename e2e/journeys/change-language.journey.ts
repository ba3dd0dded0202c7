import { expect, test } from '../journey';
import { wordsIn } from '../words';

test('Changing the language keeps the page, what was chosen and what is in the cart', async ({ shopper, page, language }) => {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const names = { 'zh-CN': '小丘电水壶', en: 'Hill electric kettle' };
  const htmlLanguage = page.locator('html');

  await shopper.putInCart('hill-electric-kettle', { variant: 'QB-KT17-SAG' });
  await expect(htmlLanguage).toHaveAttribute('lang', language);
  await expect(shopper.heading(names[language])).toBeVisible();

  await test.step('the same product and variant, in the other language', async () => {
    await shopper.button(wordsIn[language].languageSwitch).click();
    await expect(htmlLanguage).toHaveAttribute('lang', other);
    await expect(page).toHaveURL(/\/p\/hill-electric-kettle\?variant=QB-KT17-SAG$/);
    await expect(shopper.heading(names[other])).toBeVisible();
  });

  await test.step('search words and sorting stay', async () => {
    await shopper.open('/search?q=kettle&sort=PRICE_ASC');
    await shopper.isAwake();
    await shopper.button(wordsIn[other].languageSwitch).click();
    await expect(htmlLanguage).toHaveAttribute('lang', language);
    await expect(page).toHaveURL(/\/search\?q=kettle&sort=PRICE_ASC$/);
  });

  await test.step('and back: remembered from page to page, with the cart', async () => {
    await shopper.button(wordsIn[language].languageSwitch).click();
    await expect(htmlLanguage).toHaveAttribute('lang', other);
    await page.goto('/cart');
    await expect(htmlLanguage).toHaveAttribute('lang', other);
    await expect(page.getByRole('main').getByRole('link', { name: names[other] })).toBeVisible();
    await page.goto('/no/such/page');
    await expect(htmlLanguage).toHaveAttribute('lang', other);
    await expect(shopper.heading(wordsIn[other].notFound)).toBeVisible();
  });
});
