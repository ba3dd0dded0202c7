import type { LocalizedText } from '@tonglu/kit';
import { registerEnumType } from 'type-graphql';

export enum PriceRejection {
  LESS_SPECIFIC = 'LESS_SPECIFIC',
  LOWER_PRIORITY = 'LOWER_PRIORITY',
  DEARER = 'DEARER',
  OTHER_QUANTITY = 'OTHER_QUANTITY',
  NEARER_RULE = 'NEARER_RULE',
  NOTHING_TO_COUNT_FROM = 'NOTHING_TO_COUNT_FROM',
  NOT_YET_VALID = 'NOT_YET_VALID',
  OVER = 'OVER',
  OTHER_SCOPE = 'OTHER_SCOPE',
}

const words: Readonly<Record<PriceRejection, LocalizedText>> = {
  [PriceRejection.LESS_SPECIFIC]: { 'zh-CN': '更具体的价目表已定价', en: 'A more specific list has a price' },
  [PriceRejection.LOWER_PRIORITY]: { 'zh-CN': '同级价目表中优先级较低', en: 'Another list of its level has a higher priority' },
  [PriceRejection.DEARER]: { 'zh-CN': '同级同优先级中价格较高', en: 'Another list of its level and priority is cheaper' },
  [PriceRejection.OTHER_QUANTITY]: { 'zh-CN': '适用于其他购买数量', en: 'For other quantities' },
  [PriceRejection.NEARER_RULE]: { 'zh-CN': '同一价目表已有标价或更近类目的规则', en: 'The list itself has a price, or a rule of a nearer category' },
  [PriceRejection.NOTHING_TO_COUNT_FROM]: { 'zh-CN': '规则没有可计算的参考价', en: 'The rule has no price to count from, or would leave nothing' },
  [PriceRejection.NOT_YET_VALID]: { 'zh-CN': '尚未生效', en: 'Not in force yet' },
  [PriceRejection.OVER]: { 'zh-CN': '已失效', en: 'No longer in force' },
  [PriceRejection.OTHER_SCOPE]: { 'zh-CN': '不适用于该顾客', en: 'Not for this viewer' },
};

registerEnumType(PriceRejection, {
  name: 'PriceRejection',
  description: 'Why a price does not apply.',
  valuesConfig: Object.fromEntries(Object.values(PriceRejection).map((reason) => [reason, { description: `${words[reason].en}.` }])),
});

export const rejectionInWords = (reason: PriceRejection): LocalizedText => words[reason];

/** What one would look at first. */
export const reasonOrder: readonly PriceRejection[] = Object.values(PriceRejection);
