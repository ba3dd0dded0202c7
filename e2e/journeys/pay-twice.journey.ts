import { setFaults } from '../desks';
import { expect, test } from '../journey';

const kettle = 'breeze-electric-kettle';

test('Paying in two tabs, with every notice sent four times, takes the money once', async ({ shopper, page, context, words }) => {
  const number = await shopper.order(kettle);
  const payable = await page.getByRole('main').getByText(/^¥[\d,]+\.\d\d$/).first().innerText();
  const payment = await shopper.openPaymentPage();
  const second = await context.newPage();
  await second.goto(page.url());
  await setFaults(payment, { duplicate: 3 });

  await shopper.confirmPayment();
  await expect(shopper.heading(words.paid)).toBeVisible();

  await test.step('the other tab is told that it is paid already', async () => {
    await second.getByRole('button', { name: words.pay.confirm }).click();
    await second.waitForLoadState();
    // The provider either says so itself or sends the buyer back to the shop, which does.
    await expect(second.getByText(words.pay.paid, { exact: true }).or(second.getByRole('heading', { name: words.paid, exact: true }))).toBeVisible();
    await second.close();
  });

  await test.step('one payment, taken once', async () => {
    await shopper.open(`/me/orders/${number}`);
    await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.paymentStarted, words.event.placed]);
    await expect(shopper.figure(words.paidAmount)).toHaveText(payable);
    await expect(shopper.figure(words.refundedAmount)).toHaveCount(0);
  });

  await test.step('the cashier asks for no more', async () => {
    await shopper.open(`/cashier/${number}`);
    await expect(shopper.heading(words.paid)).toBeVisible();
    await expect(shopper.link(words.openPaymentPage)).toHaveCount(0);
  });
});

test('A notice that never comes: the shop asks by itself, and the waiting page turns to paid', async ({ shopper, page, context, words }) => {
  const number = await shopper.order(kettle);
  const payer = await context.newPage();
  await payer.goto((await shopper.link(words.openPaymentPage).getAttribute('href')) ?? '');
  const paymentNumber = await payer.locator('dl > div', { hasText: words.pay.number }).locator('dd').innerText();
  await setFaults(paymentNumber, { lose: true });
  await payer.getByRole('button', { name: words.pay.confirm }).click();
  await payer.close();

  await expect(shopper.heading(words.paid)).toBeVisible({ timeout: 45_000 });
  await shopper.open(`/me/orders/${number}`);
  await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.paymentStarted, words.event.placed]);
  await expect(page.getByRole('main').getByText(words.orderState.paid, { exact: true }).first()).toBeVisible();
});
