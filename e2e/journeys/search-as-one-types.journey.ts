import { expect, test } from '../journey';

const says = {
  'zh-CN': { typed: 'kongtiao', found: '空调', list: '搜索建议', popular: '热门搜索', help: '看看这些类目', none: /找到 0 件/ },
  en: { typed: 'air cond', found: 'air conditioner', list: 'Suggestions', popular: 'Popular searches', help: 'Categories to try', none: /^0 products/ },
};

test('Suggestions come as one types, pinyin too, and are reached with the arrows', async ({ shopper, page, words, language }) => {
  const say = says[language];
  await shopper.open('/');
  const inHeader = page.getByRole('banner').getByRole('searchbox');
  if (!(await inHeader.isVisible())) await page.getByRole('banner').getByRole('link', { name: words.search, exact: true }).click();
  const field = page.getByRole('searchbox', { name: words.searchProducts }).filter({ visible: true }).last();
  await field.click();
  await field.pressSequentially(say.typed, { delay: 30 });
  const suggestions = page.getByRole('list', { name: say.list });
  await expect(suggestions.getByRole('link').filter({ hasText: say.found }).first()).toBeVisible();

  await test.step('Escape closes them, typing brings them back', async () => {
    await page.keyboard.press('Escape');
    await expect(suggestions).toHaveCount(0);
    await expect(field).toBeFocused();
    await field.press('End');
    await field.press('Backspace');
    await expect(suggestions).toBeVisible();
  });

  await test.step('down to the first, Enter, and one is there', async () => {
    await page.keyboard.press('ArrowDown');
    const first = suggestions.getByRole('link').first();
    await expect(first).toBeFocused();
    const to = await first.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${(to ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    await expect(suggestions).toHaveCount(0);
  });
});

test('An empty search box says what others search for, and that finds something', async ({ shopper, page, language }) => {
  const { popular } = says[language];
  await shopper.open('/search');
  const first = page.getByRole('region', { name: popular }).getByRole('link').first();
  const text = (await first.textContent()) ?? '';
  await first.click();
  await expect(page).toHaveURL(/[?]q=/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(text);
  await expect(page.getByRole('main').locator('a[href^="/p/"]').first()).toBeVisible();

  await shopper.open('/');
  const inHeader = page.getByRole('banner').getByRole('searchbox');
  if (!(await inHeader.isVisible())) return; // a phone goes to the search page
  const list = page.getByRole('list', { name: popular });
  await inHeader.focus();
  await expect(list.getByRole('link', { name: text })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(inHeader).toBeFocused();
});

test('No script for suggestions is loaded before the first letter', async ({ shopper, page, words }) => {
  await shopper.open('/search');
  const field = page.getByRole('main').getByRole('searchbox', { name: words.searchProducts });
  await page.waitForLoadState('networkidle');
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await field.click();
  expect(scripts).toEqual([]);
  await field.pressSequentially('ai');
  await expect.poll(() => scripts.filter((url) => url.includes('suggestions')).length).toBe(1);
});

test('Nothing found: it says so, and where to look instead', async ({ shopper, page, language }) => {
  const say = says[language];
  await shopper.open('/search?q=qqqqzzzz');
  await expect(page.getByRole('main').getByText(say.none)).toBeVisible();
  const help = page.getByRole('navigation', { name: say.help });
  await help.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/c\//);
  await expect(page.getByRole('main').locator('a[href^="/p/"]').first()).toBeVisible();
});
