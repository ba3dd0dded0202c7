import { codeSentTo, refuseMessagesTo, takeMessagesTo } from '../desks';
import { expect, test } from '../journey';

test('While no text messages can be sent the shop stands, and the code comes when they can again', async ({ shopper, page, words }) => {
  const phone = await shopper.phone;
  await refuseMessagesTo(phone);
  await shopper.putInCart('hill-electric-kettle');
  await page.goto('/sign-in?next=/cart');
  await shopper.isAwake();
  await shopper.field(words.phone).fill(phone);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await shopper.button(words.sendCode).click();
  expect((await answered).status()).toBeLessThan(500);
  await expect(page.getByText(words.codeSentTo)).toBeVisible();

  await test.step('the rest of the shop does not mind', async () => {
    const tab = await page.context().newPage();
    expect((await tab.goto('/cart'))?.status()).toBe(200);
    await expect(tab.getByRole('link', { name: words.checkOut })).toBeVisible();
    await tab.close();
  });

  await takeMessagesTo(phone);
  await shopper.field(words.code).fill(await codeSentTo(phone, { withinMs: 40_000 }));
  await shopper.button(words.signIn).click();
  await expect(page).toHaveURL(/\/cart$/);
});
