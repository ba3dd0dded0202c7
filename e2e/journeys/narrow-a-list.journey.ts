import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../journey';
import { Keyboard } from '../keyboard';
import type { Shopper } from '../shopper';

const says = {
  'zh-CN': { filters: '筛选', apply: /^应用筛选$|^查看 \d+ 件$/, chosen: '已选条件', clear: '清除全部', least: '价格，最小', most: '价格，最大', lowFirst: '价格从低到高', none: '没有符合条件的商品。', invalid: /请填数字/ },
  en: { filters: 'Filters', apply: /^Apply$|^Show \d+ products?$/, chosen: 'Chosen filters', clear: 'Clear all', least: 'Price, least', most: 'Price, most', lowFirst: 'Price, low first', none: 'Nothing matches.', invalid: /Use numbers/ },
};
const list = '/c/air';

/** A list as somebody narrows it: what is offered, what is chosen, what is shown. */
class Narrower {
  readonly main: Locator;
  constructor(
    readonly page: Page,
    readonly shopper: Shopper,
    readonly say: (typeof says)['en'],
  ) {
    this.main = page.getByRole('main');
  }

  box = (value: string): Locator => this.main.getByRole('checkbox', { name: value });
  link = (name: string): Locator => this.main.getByRole('link', { name, exact: true });
  get chosen(): Locator {
    return this.main.getByRole('list', { name: this.say.chosen });
  }
  /** How many there are in all, as the heading says. */
  total = async (): Promise<number> => Number.parseInt(await this.main.getByText(/^(共 )?\d+ (件|items?)$/).first().innerText(), 10);
  /** Before promotions: by those lists are sorted. */
  prices = async (): Promise<number[]> => {
    const cards = await this.main.locator('a[href^="/p/"]').allInnerTexts();
    return cards.map((text) => Math.max(...(text.match(/¥[\d,]+\.\d\d/g) ?? []).map((price) => Number(price.replace(/[¥,]/g, '')))));
  };
  /** On a phone the facets unfold; beside the list they are there already. */
  unfold = async (): Promise<void> => {
    const summary = this.main.locator('summary').filter({ hasText: this.say.filters });
    if ((await summary.isVisible()) && !(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await summary.click();
  };
  /** The two biggest values of the colour facet, and how many each has. */
  colours = async (): Promise<{ value: string; count: number }[]> => {
    const boxes = await this.main.locator('input[name="is.finish"]').evaluateAll((inputs) => inputs.slice(0, 2).map((input) => ({ value: (input as HTMLInputElement).value, text: (input.closest('label') as HTMLElement).innerText })));
    return boxes.map(({ value, text }) => ({ value, count: Number(/(\d+)\D*$/.exec(text)?.[1]) }));
  };
  colour = (value: string): Locator => this.main.locator(`input[name="is.finish"][value="${value}"]`);
}

const listTest = test.extend<{ narrower: Narrower }>({ narrower: async ({ page, shopper, language }, use) => use(new Narrower(page, shopper, says[language])) });

listTest('Facets: two colours, a price range, sorted, back and clear — all of it in the address', async ({ page, shopper, narrower }) => {
  const { say } = narrower;
  await shopper.open(list);
  const all = await narrower.total();
  await narrower.unfold();
  const [first, second] = await narrower.colours();
  if (!first || !second) throw new Error('The list has no two colours to choose from');

  await test.step('a tick takes effect at once, and its count comes true', async () => {
    await narrower.colour(first.value).check({ force: true });
    await expect(page).toHaveURL(/is\.finish=/);
    await expect(narrower.chosen).toBeVisible();
    expect(await narrower.total()).toBe(first.count);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  await test.step('a second value of the same facet widens the list', async () => {
    await narrower.unfold();
    await narrower.colour(second.value).check({ force: true });
    await expect(narrower.chosen.getByRole('listitem')).toHaveCount(3);
    const both = await narrower.total();
    expect(both).toBeGreaterThanOrEqual(Math.max(first.count, second.count));
    expect(both).toBeLessThanOrEqual(Math.min(all, first.count + second.count));
  });

  await test.step('a price range narrows it', async () => {
    await narrower.unfold();
    await narrower.main.getByLabel(say.least).fill('200');
    await narrower.main.getByLabel(say.most).fill('2000');
    await narrower.main.getByRole('button', { name: say.apply }).click();
    await expect(page).toHaveURL(/from=200&to=2000/);
    await expect(narrower.chosen).toContainText('¥200 – ¥2000');
  });

  await test.step('sorting keeps what is chosen', async () => {
    await narrower.link(say.lowFirst).click();
    await expect(page).toHaveURL(/sort=PRICE_ASC/);
    await expect(narrower.link(say.lowFirst)).toHaveAttribute('aria-current', 'true');
    await expect(narrower.chosen.getByRole('listitem')).toHaveCount(4);
  });

  await test.step('back undoes one step, with the boxes as they were', async () => {
    await page.goBack();
    await expect(page).not.toHaveURL(/sort=/);
    await page.goBack();
    await expect(page).not.toHaveURL(/from=/);
    await expect(narrower.chosen.getByRole('listitem')).toHaveCount(3);
    await expect(narrower.colour(second.value)).toBeChecked();
    await page.goBack();
    await expect(narrower.chosen.getByRole('listitem')).toHaveCount(2);
    await expect(narrower.colour(second.value)).not.toBeChecked();
    await page.goForward();
    await expect(narrower.colour(second.value)).toBeChecked();
  });

  await test.step('the address alone is enough; clearing brings all back', async () => {
    await page.reload();
    await expect(narrower.chosen.getByRole('listitem')).toHaveCount(3);
    await narrower.link(say.clear).click();
    await expect(narrower.chosen).toHaveCount(0);
    expect(await narrower.total()).toBe(all);
  });
});

listTest('Nothing matches, or a bound is no number: said, and the way out is there', async ({ page, shopper, narrower }) => {
  const { say } = narrower;
  await shopper.open(`${list}?from=1&to=2`);
  await expect(narrower.main.getByText(say.none)).toBeVisible();
  await narrower.link(say.clear).last().click();
  await expect(narrower.main.locator('a[href^="/p/"]').first()).toBeVisible();
  await shopper.open(`${list}?from=abc`);
  await narrower.unfold();
  await expect(narrower.main.getByText(say.invalid)).toBeVisible();
  await expect(narrower.main.getByLabel(say.least)).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/from=abc/);
});

listTest('Facets by keyboard alone', async ({ page, shopper, narrower }) => {
  const { say } = narrower;
  const keys = new Keyboard(page);
  await shopper.open(list);
  const summary = narrower.main.locator('summary').filter({ hasText: say.filters });
  if (await summary.isVisible()) {
    await keys.tabTo(summary);
    await page.keyboard.press('Enter');
  }
  const [first] = await narrower.colours();
  if (!first) throw new Error('The list has no colour to choose');
  await keys.tabTo(narrower.colour(first.value));
  await page.keyboard.press('Space');
  await expect(narrower.chosen).toBeVisible();
  await keys.tabTo(narrower.link(say.clear).first());
  await page.keyboard.press('Enter');
  await expect(narrower.chosen).toHaveCount(0);
});

test.describe('without script', () => {
  listTest.use({ javaScriptEnabled: false });
  listTest('the same form narrows, sorts and clears', async ({ page, shopper, narrower }) => {
    const { say } = narrower;
    await shopper.open(list);
    const all = await narrower.total();
    await narrower.unfold();
    const [first] = await narrower.colours();
    if (!first) throw new Error('The list has no colour to choose');
    await narrower.colour(first.value).check({ force: true });
    await narrower.main.getByLabel(say.most).fill('99999');
    await narrower.main.getByRole('button', { name: say.apply }).click();
    await expect(page).toHaveURL(/to=99999/);
    await expect(page).toHaveURL(/is\.finish=/);
    expect(await narrower.total()).toBe(first.count);
    await narrower.link(say.lowFirst).click();
    const prices = await narrower.prices();
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    await narrower.link(say.clear).first().click();
    expect(await narrower.total()).toBe(all);
  });
});
