import { setTimeout as wait } from 'node:timers/promises';
import { fairWeather, setFaults } from '../desks';
import { expect, test } from '../journey';

/** Few of them in the whole country, and no other journey touches them. */
const scarce = {
  'zh-CN': { slug: 'roam-portable-air-conditioner', variant: 'QB-PA12-SAG' },
  en: { slug: 'bowl-mini-rice-cooker', variant: 'QB-RC16-SAG' },
};

/**
 * At each full minute the shop asks the provider about whatever is due. An order placed now expires a minute from now:
 * no full minute may lie between its payment, a quarter of a minute before, and its end.
 */
async function awayFromTheFullMinute(): Promise<void> {
  const second = (Date.now() / 1_000) % 60;
  const [from, until] = [17, 50];
  if (second < from) await wait((from - second) * 1_000);
  if (second > until) await wait((60 - second + from) * 1_000);
}

test('Paid in the last seconds and heard of too late: the goods are set aside once more', async ({ shopper, words }) => {
  test.setTimeout(150_000); // an order waits a minute for its money, and this one waits it out
  await shopper.putInCart('crane-gooseneck-kettle');
  await shopper.checkOut();
  await awayFromTheFullMinute();
  const number = await shopper.placeOrder();
  const payer = await shopper.scanPaymentCode();

  await test.step('the buyer pays at the very end, while the shop cannot hear of it', async () => {
    await expect(payer.timeLeft).toHaveText(/00:(1[0-4]|0[3-9])/, { timeout: 60_000 });
    await setFaults(payer.payment, { lose: true, timeoutAfterCharge: true });
    await payer.confirmAndLeave();
  });

  await test.step('the time is up: the waiting page says that the order is cancelled', async () => {
    await expect(shopper.heading(words.closed)).toBeVisible({ timeout: 40_000 });
  });

  await test.step('the provider can be reached again: the order is paid after all', async () => {
    await fairWeather(payer.payment);
    await expect(async () => {
      await shopper.open(`/me/orders/${number}`);
      await expect(shopper.timeline()).toHaveText([words.event.paid, words.event.cancelled, words.event.paymentStarted, words.event.placed], { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(shopper.figure(words.paidAmount)).toHaveText(await shopper.figure(words.toPay).innerText());
    await expect(shopper.figure(words.refundedAmount)).toHaveCount(0);
    await expect(shopper.orderState(words.orderState.paid)).toBeVisible();
  });
});

test('Paid while being called off, and the last piece sold meanwhile: the money goes back', async ({ shopper, stranger, words, language }) => {
  test.setTimeout(120_000); // two people buy, and the provider is left to be silent for a while
  const { slug, variant } = scarce[language];
  await shopper.open(`/p/${slug}?variant=${variant}`);
  const quantity = await shopper.quantity.getByRole('option').count();

  const number = await test.step('somebody orders all there are and pays, but the provider falls silent', async () => {
    const placed = await shopper.order(slug, { variant, quantity });
    const payer = await shopper.scanPaymentCode();
    await setFaults(payer.payment, { lose: true, timeoutAfterCharge: true });
    await payer.confirmAndLeave();
    return { order: placed, payment: payer.payment };
  });

  await test.step('they call the order off', () => shopper.callOff(number.order));
  const others = await test.step('somebody else takes all of them', () => stranger.order(slug, { variant, quantity }));

  await test.step('the provider speaks again: the money is returned, and the page says so', async () => {
    await fairWeather(number.payment);
    await expect(async () => {
      await shopper.open(`/me/orders/${number.order}`);
      await expect(shopper.timeline()).toHaveText([words.event.refunded, words.event.cancelled, words.event.paymentStarted, words.event.placed], { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    const payable = await shopper.figure(words.toPay).innerText();
    await expect(shopper.figure(words.paidAmount)).toHaveText(payable);
    await expect(shopper.figure(words.refundedAmount)).toHaveText(payable);
  });

  await test.step('the shelf is as it was', () => stranger.callOff(others));
});
