import { defaultLocale, type Locale } from '@tonglu/storefront-kit/locale';
import { type NameIn, type Say, sayIn, type Texts } from '@tonglu/storefront-kit/say';
import { createContext, useContext } from 'react';
import type zhCN from './zh-CN.json';

/** A language, and a way to say things in it. */
export interface Speech {
  locale: Locale;
  t: Translate;
}
export type Translate = Say<NameIn<typeof zhCN>>;

export const speechIn = (locale: Locale, texts: Texts): Speech => ({ locale, t: sayIn(locale, texts) });

const SpeechContext = createContext(speechIn(defaultLocale, {}));
export const Speaking = SpeechContext.Provider;

export function useTexts(): Speech {
  return useContext(SpeechContext);
}
