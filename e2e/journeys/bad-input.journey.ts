import { codeSentTo } from '../desks';
import { expect, test } from '../journey';

const soldOut = '/p/droplet-mini-washer?variant=QB-WM03-CLY';

/** Any six digits but these. */
const wrong = (code: string, nth: number): string => String((Number(code) + nth) % 1_000_000).padStart(6, '0');

test('Wrong phones and codes are refused with a reason, and the fifth wrong code is the last', async ({ shopper, page, words }) => {
  await shopper.open('/sign-in');
  for (const bad of ['', '123', '12345678901', '138 0001 000a', "13800010000' or 1=1"]) {
    await test.step(`phone "${bad}"`, async () => {
      await shopper.field(words.phone).fill(bad);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await shopper.button(words.sendCode).click();
      await answered;
      await expect(shopper.field(words.phone)).toHaveAttribute('aria-invalid', 'true');
      await expect(shopper.field(words.phone)).toHaveAccessibleDescription(/\S{4,}.*(11|手机|number|phone)/i);
    });
  }

  const phone = await shopper.phone;
  await shopper.field(words.phone).fill(phone);
  await shopper.button(words.sendCode).click();
  await expect(page.getByText(words.codeSentTo)).toBeVisible();
  const code = await codeSentTo(phone);
  for (const nth of [1, 2, 3, 4, 5]) {
    await test.step(`wrong code ${nth}`, async () => {
      await shopper.field(words.code).fill(wrong(code, nth));
      await shopper.button(words.signIn).click();
      await expect(shopper.field(words.code)).toHaveAccessibleDescription(nth < 5 ? words.triesLeft(5 - nth) : words.codeUsedUp);
    });
  }
  await test.step('now even the right one is refused', async () => {
    await shopper.field(words.code).fill(code);
    await shopper.button(words.signIn).click();
    await expect(shopper.field(words.code)).toHaveAccessibleDescription(words.codeUsedUp);
    await expect(page).toHaveURL(/\/sign-in/);
    await shopper.open('/me');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test('Quantities that are none are refused and nothing changes; what is sold out cannot be added', async ({ shopper, page, words }) => {
  await shopper.putInCart('hill-electric-kettle', { quantity: 2 });
  await shopper.open('/cart');
  const before = await shopper.figure(words.toPay).innerText();
  const quantity = page.getByRole('textbox', { name: words.quantityOf });
  for (const bad of ['0', '100', '-3', 'abc', '1.5', '99999999999']) {
    await test.step(`quantity "${bad}"`, async () => {
      await quantity.fill(bad);
      await quantity.press('Enter');
      // Said by the page, or by the browser before anything is sent.
      const stopped = await quantity.evaluate((input: HTMLInputElement) => !input.checkValidity());
      if (!stopped) await expect(page.getByRole('main').getByText(words.quantityRefused)).toBeVisible();
      await shopper.open('/cart');
      await expect(quantity).toHaveValue('2');
      await expect(shopper.figure(words.toPay)).toHaveText(before);
    });
  }

  await test.step('sold out', async () => {
    await shopper.open(soldOut);
    await expect(shopper.button(words.soldOut)).toBeDisabled();
    await expect(shopper.quantity).toBeDisabled();
    await expect(page.getByRole('link', { name: new RegExp(words.soldOut) })).toHaveAttribute('aria-current', 'true');
  });
});

test('An empty address is refused field by field', async ({ shopper, page, words }) => {
  await shopper.open('/sign-in?next=/me/addresses/new');
  await shopper.signIn();
  await shopper.isAwake();
  await shopper.button(words.save).click();
  for (const label of [words.recipient, words.phone, words.province, words.detail]) {
    await expect(shopper.field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(shopper.field(label)).toHaveAccessibleDescription(/\S{3,}/);
  }
  await shopper.field(words.recipient).fill('演'.repeat(200));
  await shopper.field(words.phone).fill('12345');
  await shopper.button(words.save).click();
  await expect(shopper.field(words.phone)).toHaveValue('12345');
  await expect(shopper.field(words.phone)).toHaveAttribute('aria-invalid', 'true');
  await shopper.open('/me/addresses');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
});

test("Other people's orders and addresses are not there, and sign-in leads nowhere but home", async ({ shopper, stranger, page, words, baseURL }) => {
  const number = await shopper.order('hill-electric-kettle');

  await test.step('a stranger is asked to sign in, and then finds nothing', async () => {
    await stranger.open(`/me/orders/${number}`);
    await expect(stranger.page).toHaveURL(/\/sign-in\?next=/);
    await stranger.signIn();
    for (const path of [`/me/orders/${number}`, `/cashier/${number}`, '/me/orders/SO-20200101-000001', '/me/addresses/01900000-0000-7000-8000-000000000000', '/p/no-such-thing', '/c/no-such-thing', '/no/such/page']) {
      const answer = await stranger.page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(stranger.heading(words.notFound)).toBeVisible();
      await expect(stranger.page.getByText(number)).toHaveCount(0);
    }
  });

  await test.step('the owner has it still', async () => {
    expect((await page.goto(`/me/orders/${number}`))?.status()).toBe(200);
    await shopper.callOff(number);
  });

  await test.step('no address outside the shop is gone to after signing in', async () => {
    for (const next of ['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)', '/%09/example.com', '/\t/example.com']) {
      // Signed in already, so sent on at once.
      const answer = await page.request.get(`/sign-in?next=${encodeURIComponent(next)}`, { maxRedirects: 0 });
      expect(answer.status(), next).toBe(302);
      expect(new URL(answer.headers().location ?? '', baseURL).origin, next).toBe(new URL(baseURL ?? '').origin);
    }
  });
});
