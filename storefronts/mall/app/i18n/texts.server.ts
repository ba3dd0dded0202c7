import type { Locale } from '@tonglu/storefront-kit/locale';
import en from './en.json';
import { type Speech, speechIn, type Translate } from './texts';
import zhCN from './zh-CN.json';

const speeches: Record<Locale, Speech> = { 'zh-CN': speechIn('zh-CN', zhCN), en: speechIn('en', en) };

export function speechFor(locale: Locale): Speech {
  return speeches[locale];
}

export function translate(locale: Locale): Translate {
  return speeches[locale].t;
}
