import { setFaults } from '../desks';
import { expect, test } from '../journey';
import { Payer } from '../payer';

const kettle = 'hill-electric-kettle';

test('Paying in two tabs, with every notice sent four times, takes the money once', async ({ shopper, page, context, words }) => {
  const number = await shopper.order(kettle);
  const first = await shopper.openPaymentPage();
  const payable = await first.amount.innerText();
  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = await Payer.at(tab, words);
  await setFaults(first.payment, { duplicate: 3 });

  await first.confirm();
  await expect(shopper.heading(words.paid)).toBeVisible();

  await test.step('the other tab is told that it is paid already', async () => {
    await second.confirm();
    // The provider either says so itself or sends the buyer back to the shop, which does.
    await expect(tab.getByText(words.pay.paid, { exact: true }).or(tab.getByRole('heading', { name: words.paid, exact: true }))).toBeVisible();
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

test('A notice that never comes: the shop asks by itself, and the waiting page turns to paid', async ({ shopper, words }) => {
  const number = await shopper.order(kettle);
  const payer = await shopper.scanPaymentCode();
  await setFaults(payer.payment, { lose: true });
  await payer.confirmAndLeave();

  await expect(shopper.heading(words.paid)).toBeVisible({ timeout: 45_000 });
  await shopper.open(`/me/orders/${number}`);
  await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.paymentStarted, words.event.placed]);
  await expect(shopper.orderState(words.orderState.paid)).toBeVisible();
});
