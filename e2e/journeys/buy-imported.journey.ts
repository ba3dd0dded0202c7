import { existsSync } from 'node:fs';
import { expect, test } from '../journey';
import { energyStarFreezers, model } from '../imports';

/** The main job on real input: a model of the ENERGY STAR list, imported from its file, is found and bought like any other. */
test('A product imported from a real list is found by its model, bought and paid', async ({ shopper, page, words }) => {
  test.skip(!existsSync(energyStarFreezers), `needs ${energyStarFreezers}`);

  await shopper.open('/search');
  await page.getByRole('main').getByRole('searchbox').fill(model.code);
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await page.getByRole('main').getByRole('link', { name: new RegExp(model.code) }).first().click();
  await expect(shopper.heading(new RegExp(model.code))).toBeVisible();
  await expect(page.getByRole('main').getByText(model.price).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(model.energyPerYear);
  await shopper.isAwake();
  await shopper.button(words.addToCart).click();
  await expect(page.getByText(words.added)).toBeVisible();

  await shopper.checkOut();
  await expect(shopper.figure(words.toPay)).toHaveText(model.price);
  const number = await shopper.placeOrder();
  await (await shopper.openPaymentPage()).confirm();
  await expect(shopper.heading(words.paid)).toBeVisible();
  await shopper.open(`/me/orders/${number}`);
  await expect(page.getByRole('main')).toContainText(model.code);
  await expect(shopper.figure(words.paidAmount)).toHaveText(model.price);
});
