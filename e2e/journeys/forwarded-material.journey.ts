import { mallUrl } from '../env';
import { expect, test } from '../journey';
import { forward, viewsOf } from '../operator';

/** Another one in each language: the journeys are made at the same time, and readers are counted. */
const things = {
  'zh-CN': { material: 'ARTICLE-CHOOSE-AIR-CONDITIONER', title: '空调选几匹？三步算清楚', line: /^买大了费电/, part: '西晒、顶楼、挑高各加一成。', product: '栖静壁挂空调', locale: 'zh_CN', picture: '/media/scenes/stillair-split-air-conditioner-cloud.svg' },
  en: { material: 'POSTER-KITCHEN', title: 'An easier breakfast', line: /^Food in sight/, part: 'Food in sight and the table in reach save a few steps every morning.', product: 'Garden French-door refrigerator', locale: 'en_GB', picture: '/media/hero/kitchen.svg' },
};

test('What a guide forwards opens by its link, shows itself where it is shared, and counts its readers once', async ({ shopper, stranger, page, language }) => {
  const { material, title, line, part, product, locale, picture } = things[language];
  const path = await forward(material);
  const before = (await viewsOf(material)) ?? 0;
  const asked = language === 'en' ? `${path}?lang=en` : path;

  await test.step('a preview is fetched: a title, a line, a picture; nobody has read it yet', async () => {
    const source = await (await page.request.get(asked)).text();
    const told = (name: string) => new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(source)?.[1];
    expect({ title: told('title'), locale: told('locale'), url: told('url'), image: told('image'), site: told('site_name') }).toEqual({
      title, locale, url: mallUrl + asked, image: mallUrl + picture, site: language === 'en' ? 'Qibai' : '栖白',
    });
    expect(told('description')).toMatch(line);
    expect(await viewsOf(material)).toBe(before);
  });

  await test.step('opened: what it says and what it is about; search engines leave it', async () => {
    const counted = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/m/'));
    await shopper.open(path);
    await expect(shopper.heading(title)).toBeVisible();
    await expect(page.getByRole('article')).toContainText(part);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    expect((await counted).ok()).toBe(true);
    expect(await viewsOf(material)).toBe(before + 1);
  });

  await test.step('opened again it is the same reader, somebody else is another', async () => {
    for (const [reader, views] of [[shopper, before + 1], [stranger, before + 2]] as const) {
      const counted = reader.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/m/'));
      await reader.open(path);
      await counted;
      expect(await viewsOf(material)).toBe(views);
    }
  });

  await test.step('from it to the product, at a price', async () => {
    const card = shopper.page.getByRole('article').getByRole('link', { name: product });
    await expect(card).toContainText(/¥[\d,]+\.\d\d/);
    await card.click();
    await expect(shopper.heading(product)).toBeVisible();
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', product);
  });

  await test.step('a link that nobody made leads nowhere', async () => {
    expect((await page.goto(`${path.slice(0, -6)}AAAAAA`))?.status()).toBe(404);
  });
});
