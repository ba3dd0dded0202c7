import { fairWeather, setFaults } from '../desks';
import { expect, test } from '../journey';

/** Few of them in the whole country, and no other journey touches them. */
const scarce = {
  'zh-CN': { slug: 'roam-portable-air-conditioner', variant: 'QB-PA12-SAG' },
  en: { slug: 'bowl-mini-rice-cooker', variant: 'QB-RC16-SAG' },
};

test('Paid in the last seconds, noticed after the order had expired: the goods are set aside once more', async ({ shopper, page, context, words }) => {
  test.setTimeout(150_000); // an order waits for its money for a minute, and this one waits it out
  const number = await shopper.order('breeze-electric-kettle');
  const payer = await context.newPage();
  await payer.goto((await shopper.link(words.openPaymentPage).getAttribute('href')) ?? '');
  const payment = await payer.locator('dl > div', { hasText: words.pay.number }).locator('dd').innerText();

  await test.step('the buyer pays at the very end; the shop cannot hear of it', async () => {
    await expect(payer.getByRole('timer')).toHaveText(/00:(1[0-4]|0\d)/, { timeout: 60_000 });
    await setFaults(payment, { lose: true, timeoutAfterCharge: true });
    await payer.getByRole('button', { name: words.pay.confirm }).click();
    await payer.close();
  });

  await test.step('the time is up: the waiting page says that the order is cancelled', async () => {
    await expect(shopper.heading(words.closed)).toBeVisible({ timeout: 40_000 });
  });

  await test.step('the provider can be reached again: the order is paid after all', async () => {
    await fairWeather(payment);
    await expect(async () => {
      await shopper.open(`/me/orders/${number}`);
      await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.cancelled, words.event.paymentStarted, words.event.placed], { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(shopper.figure(words.paidAmount)).toHaveText(await shopper.figure(words.toPay).innerText());
    await expect(shopper.figure(words.refundedAmount)).toHaveCount(0);
    await expect(page.getByRole('main').getByText(words.orderState.paid, { exact: true }).first()).toBeVisible();
  });
});

test('Paid while being called off, and the last piece sold meanwhile: the money goes back', async ({ shopper, stranger, page, context, words, language }) => {
  test.setTimeout(120_000); // two people buy, and the provider is left to be silent for a while
  const { slug, variant } = scarce[language];

  const number = await test.step('somebody orders all there are and pays, but the provider falls silent', async () => {
    await shopper.open(`/p/${slug}?variant=${variant}`);
    const all = await shopper.field(words.quantity).getByRole('option').count();
    const placed = await shopper.order(slug, { variant, quantity: all });
    return { order: placed, quantity: all };
  });
  const payer = await context.newPage();
  await payer.goto((await shopper.link(words.openPaymentPage).getAttribute('href')) ?? '');
  const payment = await payer.locator('dl > div', { hasText: words.pay.number }).locator('dd').innerText();
  await setFaults(payment, { lose: true, timeoutAfterCharge: true });
  await payer.getByRole('button', { name: words.pay.confirm }).click();
  await payer.waitForURL(/\/cashier\/SO-/);
  await payer.close();

  await test.step('and calls the order off', async () => {
    await shopper.open(`/me/orders/${number.order}`);
    await page.getByText(words.cancelOrder, { exact: true }).click();
    await shopper.button(words.reallyCancel).click();
    await expect(page.getByRole('main').getByText(words.orderState.cancelled, { exact: true }).first()).toBeVisible();
  });

  await test.step('somebody else takes all of them', async () => {
    await stranger.order(slug, { variant, quantity: number.quantity });
  });

  await test.step('the provider speaks again: the money is returned, and the page says so', async () => {
    await fairWeather(payment);
    await expect(async () => {
      await shopper.open(`/me/orders/${number.order}`);
      await expect(shopper.timeline()).toHaveText([words.event.refunded, words.event.cancelled, words.event.paymentStarted, words.event.placed], { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    const payable = await shopper.figure(words.toPay).innerText();
    await expect(shopper.figure(words.paidAmount)).toHaveText(payable);
    await expect(shopper.figure(words.refundedAmount)).toHaveText(payable);
  });

  await test.step('the shelf is as it was', async () => {
    const number = decodeURIComponent(new URL(stranger.page.url()).pathname.split('/').at(-1) ?? '');
    await stranger.open(`/me/orders/${number}`);
    await stranger.page.getByText(words.cancelOrder, { exact: true }).click();
    await stranger.button(words.reallyCancel).click();
    await expect(stranger.page.getByRole('main').getByText(words.orderState.cancelled, { exact: true }).first()).toBeVisible();
  });
});
