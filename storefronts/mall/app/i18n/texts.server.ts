import type { Locale } from '@tonglu/storefront-kit/locale';
import type { i18n, TFunction } from 'i18next';
import en from './en.json';
import { startTexts } from './texts';
import zhCN from './zh-CN.json';

// One instance per language for the life of the process: a page only reads from it.
const instances: Record<Locale, i18n> = { 'zh-CN': startTexts('zh-CN', zhCN), en: startTexts('en', en) };

export function textsFor(locale: Locale): i18n {
  return instances[locale];
}

export function translate(locale: Locale): TFunction {
  return instances[locale].t;
}
