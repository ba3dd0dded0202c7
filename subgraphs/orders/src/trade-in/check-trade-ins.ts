import { InvalidInput, refuse } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { askQuote } from '../neighbours/ask-quote';
import { TemporarilyUnavailable } from '../problems';
import { type HandedOver, most } from './handed-over';

const place = (index: number, field: keyof HandedOver): string[] => ['input', 'tradeIns', String(index), field];

/** Refuses what could not be handed over, each with its place: every wrong entry is named. */
export async function checkTradeIns(context: OrdersContext, handedOver: readonly HandedOver[]): Promise<void> {
  if (handedOver.length > most.categories) {
    refuse(new InvalidInput(['input', 'tradeIns'], { 'zh-CN': `旧机最多 ${most.categories} 类`, en: `Old appliances of at most ${most.categories} categories` }));
  }
  const wrong = handedOver.flatMap(({ category, quantity }, index) => [
    ...(quantity < 1 ? [new InvalidInput(place(index, 'quantity'), { 'zh-CN': '旧机数量至少为 1', en: 'At least one is handed over' })] : []),
    ...(quantity > most.quantity ? [new InvalidInput(place(index, 'quantity'), { 'zh-CN': `每类旧机最多 ${most.quantity} 台`, en: `At most ${most.quantity} of each category` })] : []),
    ...(handedOver.findIndex((other) => other.category === category) < index ? [new InvalidInput(place(index, 'category'), { 'zh-CN': '这个类目已经写过了', en: 'This category is named twice' })] : []),
  ]);
  if (wrong.length > 0) refuse(...wrong);
  if (handedOver.length > 0) await checkCategories(context, handedOver);
}

/** Which categories there are, catalog knows. */
async function checkCategories(context: OrdersContext, handedOver: readonly HandedOver[]): Promise<void> {
  const quote = await askQuote(context, [], { tradeIns: handedOver });
  if (!quote) refuse(TemporarilyUnavailable.prices());
  const known = new Set(quote.tradeIns.map(({ category }) => category.slug));
  const unknown = handedOver.flatMap(({ category }, index) => (known.has(category) ? [] : [new InvalidInput(place(index, 'category'), { 'zh-CN': '没有这个类目', en: 'There is no such category' })]));
  if (unknown.length > 0) refuse(...unknown);
}
