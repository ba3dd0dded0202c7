import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { join } from 'node:path';

const album = join(__dirname, '../.tonglu/e2e-album');

/** Whatever every page must hold, in whichever language and size; and a picture of it for people to look at. */
export async function check(page: Page, name: string, { project }: TestInfo): Promise<void> {
  await page.evaluate(async () => {
    // Pictures that wait to be scrolled to belong on the photograph as well.
    for (const image of document.images) image.loading = 'eager';
    window.scrollTo({ top: 0, behavior: 'instant' });
    await Promise.allSettled([document.fonts.ready, ...[...document.images].map((image) => image.decode())]);
  });
  await page.screenshot({ path: join(album, project.name, `${name}.png`), fullPage: true, animations: 'disabled', scale: 'css' });
  await hasNoBarriers(page, name);
  await speaksOneLanguage(page, name, project.name.endsWith('zh') ? 'zh-CN' : 'en');
  await fitsTheScreen(page, name);
  await canBeTouched(page, name);
}

/** No serious or critical finding of axe. */
async function hasNoBarriers(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const findings = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`));
  expect.soft(findings, `barriers on ${name}`).toEqual([]);
}

async function speaksOneLanguage(page: Page, name: string, language: string): Promise<void> {
  const { lang, title, texts } = await page.evaluate(() => {
    const words: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('script, style, noscript')) words.push(walker.currentNode.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')) {
      for (const attribute of ['aria-label', 'placeholder', 'alt', 'title']) words.push(element.getAttribute(attribute) ?? '');
    }
    return { lang: document.documentElement.lang, title: document.title, texts: words.map((text) => text.trim()).filter(Boolean) };
  });
  expect.soft(lang, `language of ${name}`).toBe(language);
  expect.soft(title.length, `title of ${name}`).toBeGreaterThan(3);
  // A key that nobody translated ("cart.title", "order.states.PAID"), a hole that nobody filled, a value shown raw.
  const raw = texts.filter((text) => /^[a-z][A-Za-z-]*(\.[A-Za-z-]+)+(_\w+)?$/.test(text) || /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /.test(text) || /^[A-Z]{3,}(_[A-Z]+)+$/.test(text));
  expect.soft(raw, `untranslated on ${name}`).toEqual([]);
}

/** Here, and on the narrowest phone, which is also what is left of a desk for those who enlarge it four times. */
async function fitsTheScreen(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of [320, own.width]) {
    await page.setViewportSize({ ...own, width });
    const { page: needed, window } = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
    expect.soft(needed, `width of ${name} in a window of ${window}`).toBeLessThanOrEqual(window);
  }
}

/** 24 px for everything that can be pressed (links within a line of text aside), 44 px for what a page is for. */
async function canBeTouched(page: Page, name: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]):not([type=radio]):not([type=checkbox])')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isHidden = width <= 1 || height <= 1 || style.visibility === 'hidden' || element.matches(':disabled') || !element.checkVisibility();
      if (isHidden || style.display === 'inline') return [];
      const isPrimary = element.matches('main button, main a[class*="rounded-full"]') && height > 0;
      const least = isPrimary ? 44 : 24;
      return height + 0.5 < least || width + 0.5 < 24 ? [`${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}" ${width.toFixed(0)}×${height.toFixed(0)}, at least ${least}`] : [];
    }),
  );
  expect.soft(small, `too small to touch on ${name}`).toEqual([]);
}
