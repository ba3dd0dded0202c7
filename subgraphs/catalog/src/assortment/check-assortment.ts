import { type Channel, channels as knownChannels, InvalidInput, type LocalizedText, type Problem } from '@tonglu/kit';
import type { RuleEffect } from './rule';
import { AssortmentScope } from './scope';

/** A rule as it is given: about one of product, category and brand, or about everything. */
export interface RuleDraft {
  effect: `${RuleEffect}`;
  /** Code. */
  product?: string | null;
  /** Slug. */
  category?: string | null;
  /** Slug. */
  brand?: string | null;
}

/** An assortment before it is published: everything but its version and what became of it. */
export interface AssortmentDraft {
  code: string;
  name: LocalizedText;
  channels: readonly Channel[];
  scope: `${AssortmentScope}`;
  values: readonly string[];
  priority: number;
  validFrom?: Date | null;
  validUntil?: Date | null;
  rules: readonly RuleDraft[];
}

const most = { name: 60, values: 500, value: 64, rules: 20_000, priority: 1_000 };
/** Enough to see what is wrong with a long list. */
const mostProblems = 20;

const wrong = (path: readonly (string | number)[], zh: string, en: string): Problem => new InvalidInput(['input', ...path.map(String)], { 'zh-CN': zh, en });

/** Every field that is wrong. */
export function problemsOfAssortment({ code, name, channels, scope, values, priority, validFrom, validUntil, rules }: AssortmentDraft): Problem[] {
  const problems: Problem[] = [];
  if (!/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(code)) problems.push(wrong(['code'], '须为 1–40 个大写字母、数字或连字符', 'Must be 1–40 capitals, digits or hyphens'));
  for (const [language, text] of [['zh', name['zh-CN']], ['en', name.en]] as const) {
    if ((language === 'zh' && !text?.trim()) || (text?.length ?? 0) > most.name) problems.push(wrong(['name', language], `须为 1–${most.name} 个字符`, `Must be 1–${most.name} characters`));
  }
  const strange = channels.findIndex((channel) => !knownChannels.includes(channel));
  if (channels.length === 0 || strange >= 0) problems.push(wrong(strange < 0 ? ['channels'] : ['channels', strange], `须为 ${knownChannels.join('、')}`, `Must be of ${knownChannels.join(', ')}`));
  problems.push(...problemsOfValues(scope, values));
  if (Math.abs(priority) > most.priority) problems.push(wrong(['priority'], `须在 −${most.priority} 与 ${most.priority} 之间`, `Must be between −${most.priority} and ${most.priority}`));
  if (validFrom && validUntil && validFrom >= validUntil) problems.push(wrong(['validUntil'], '须晚于开始时间', 'Must be after validFrom'));
  return [...problems, ...problemsOfRules(rules)];
}

function problemsOfValues(scope: AssortmentDraft['scope'], values: readonly string[]): Problem[] {
  if (scope === AssortmentScope.CHANNEL) return values.length > 0 ? [wrong(['values'], '渠道范围不需要取值', 'The scope CHANNEL has no values')] : [];
  if (values.length === 0 || values.length > most.values) return [wrong(['values'], `须有 1–${most.values} 个`, `Must be 1–${most.values}`)];
  return values.flatMap((value, index) => {
    if (scope === AssortmentScope.REGION && !/^(\d{2}){1,3}$/.test(value)) return [wrong(['values', index], '须为区划代码的前 2、4 或 6 位', 'Must be the first 2, 4 or 6 digits of a district code')];
    if (!value.trim() || value.length > most.value) return [wrong(['values', index], `须为 1–${most.value} 个字符`, `Must be 1–${most.value} characters`)];
    return values.indexOf(value) < index ? [wrong(['values', index], '重复', 'Given twice')] : [];
  }).slice(0, mostProblems);
}

export function problemsOfRules(rules: readonly RuleDraft[]): Problem[] {
  if (rules.length === 0 || rules.length > most.rules) return [wrong(['rules'], `须有 1–${most.rules} 条`, `Must be 1–${most.rules}`)];
  const seen = new Set<string>();
  return rules.flatMap(({ product, category, brand }, index) => {
    const item = JSON.stringify([product ?? null, category ?? null, brand ?? null]);
    if ([product, category, brand].filter((each) => typeof each === 'string').length > 1) return [wrong(['rules', index], '商品、类目、品牌只能指定一个', 'Name one of product, category and brand')];
    if (seen.has(item)) return [wrong(['rules', index], '与前面的规则重复', 'There is a rule about this already')];
    seen.add(item);
    return [];
  }).slice(0, mostProblems);
}
