export type Language = 'zh' | 'en';

/** `?lang=` wins, then the first language of Accept-Language we speak, then Chinese. */
export function chooseLanguage(asked: string | null | undefined, accepted: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wishes.filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return (best?.language as Language | undefined) ?? 'zh';
}

export const localeOf: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
