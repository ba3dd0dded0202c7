import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from './words';

/** Whoever pays, on the provider's own page. */
export class Payer {
  private constructor(
    readonly page: Page,
    private readonly words: Words,
    /** The payment's number, as the shop gave it to the provider. */
    readonly payment: string,
  ) {}

  static async at(page: Page, words: Words): Promise<Payer> {
    await expect(page.getByRole('button', { name: words.pay.confirm })).toBeVisible();
    const payment = await page.locator('dl > div', { hasText: words.pay.number }).locator('dd').innerText();
    return new Payer(page, words, payment);
  }

  get amount(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get timeLeft(): Locator {
    return this.page.getByRole('timer');
  }

  async confirm(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.pay.confirm }).click();
  }

  /** Confirms, is sent back to the shop, and looks no further. */
  async confirmAndLeave(): Promise<void> {
    await this.confirm();
    await this.page.waitForURL(/\/cashier\/SO-/);
    await this.page.close();
  }
}
