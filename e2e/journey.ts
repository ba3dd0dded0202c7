import { test as base, type Page } from '@playwright/test';
import { Shopper } from './shopper';
import { type Language, wordsIn, type Words } from './words';

/** Every journey is made twice: on a phone in Chinese and at a desk in English. */
export interface Dwelling {
  language: Language;
}

interface Cast {
  words: Words;
  shopper: Shopper;
  /** Somebody else, in a browser of their own. */
  stranger: Shopper;
  /** The same person in one more tab. */
  anotherTab: () => Promise<Page>;
}

export const test = base.extend<Dwelling & Cast>({
  language: ['zh-CN', { option: true }],
  words: async ({ language }, use) => use(wordsIn[language]),
  shopper: async ({ page, words, language, javaScriptEnabled }, use) => use(new Shopper(page, words, language, javaScriptEnabled)),
  stranger: async ({ browser, contextOptions, words, language, javaScriptEnabled, viewport, baseURL }, use) => {
    const context = await browser.newContext({ ...contextOptions, viewport, ...(baseURL && { baseURL }) });
    await use(new Shopper(await context.newPage(), words, language, javaScriptEnabled));
    await context.close();
  },
  anotherTab: async ({ context }, use) => use(() => context.newPage()),
});

export { expect } from '@playwright/test';
