import { InvalidInput, type LocalizedText, type Problem, refuse } from '@tonglu/kit';
import { localizedText, type LocalizedTextInput } from './localized-text-input';

/** What is wrong with an input: everything is found before anything is refused. */
export class Findings {
  readonly problems: Problem[] = [];

  wrong(path: string, zh: string, en: string): void {
    this.problems.push(new InvalidInput(['input', ...path.split('.')], { 'zh-CN': zh, en }));
  }

  /** A text people read, in the languages given. */
  text(path: string, { zh, en }: LocalizedTextInput, most: number): LocalizedText {
    const texts = [['zh', zh.trim()], ['en', en?.trim() ?? '']] as const;
    for (const [language, text] of texts) {
      if ((language === 'zh' && text === '') || text.length > most) this.wrong(`${path}.${language}`, `须为 1–${most} 个字符`, `must be 1–${most} characters`);
      else if (/(?![\t\n])\p{Cc}|\p{Cs}/u.test(text)) this.wrong(`${path}.${language}`, '含有控制字符', 'contains control characters');
    }
    return localizedText({ zh: texts[0][1], en: texts[1][1] });
  }

  refuseAny(): void {
    if (this.problems.length > 0) refuse(...this.problems);
  }
}
