import { categories } from '../categories';
import { text } from '../compose';
import { guideSheet } from '../drawings/guide-sheet';
import type { DemoManual, LocalizedText } from '../types';
import type { FamilyPage } from './facts';

const languages = ['zh-CN', 'en'] as const;
type Language = (typeof languages)[number];

export const guidePath = (category: string, language: Language): string => `/media/manuals/${category}.${language}.svg`;

function titleOf(category: string): LocalizedText {
  const name = categories.find(({ slug }) => slug === category)?.name;
  if (!name) throw new Error(`A guide for ${category}, which is no category`);
  return text(`${name['zh-CN']}快速指南`, `Quick guide: ${name.en.toLowerCase()}`);
}

/** The quick guide of a family, one sheet in each language. */
export function drawGuides(category: string, { start, care }: FamilyPage): [url: string, svg: string][] {
  if (!start) return [];
  const title = titleOf(category);
  return languages.map((language) => {
    const say = (pair: readonly [string, string]): string => pair[language === 'en' ? 1 : 0];
    const parts = [
      { heading: say(['开始使用', 'Getting started']), lines: start.map(say), numbered: true },
      { heading: say(['日常照料', 'Everyday care']), lines: care.map(say) },
    ];
    return [guidePath(category, language), guideSheet(title[language], parts, say(['栖白 · 使用前请读完这一页', 'Qibai · Please read this page before use']))];
  });
}

const known = new Map<string, DemoManual[]>();

/** Sizes are those of the sheets as they are drawn. */
export function guidesOf(category: string, page: FamilyPage): DemoManual[] {
  const title = titleOf(category);
  const drawn = known.get(category) ?? drawGuides(category, page).map(([url, svg], index) => ({ url, title, language: languages[index] ?? 'en', bytes: Buffer.byteLength(svg) }));
  known.set(category, drawn);
  return drawn;
}
