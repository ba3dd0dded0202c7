import { test as base } from '@playwright/test';
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
}

export const test = base.extend<Dwelling & Cast>({
  language: ['zh-CN', { option: true }],
  words: async ({ language }, use) => use(wordsIn[language]),
  shopper: async ({ page, words, language, javaScriptEnabled }, use) => use(new Shopper(page, words, language, javaScriptEnabled)),
  stranger: async ({ browser, words, language, javaScriptEnabled }, use) => {
    const context = await browser.newContext();
    await use(new Shopper(await context.newPage(), words, language, javaScriptEnabled));
    await context.close();
  },
});

export { expect } from '@playwright/test';
