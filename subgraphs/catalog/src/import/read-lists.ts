import type { ComponentRecord, PriceBreak } from '../product/product-record';
import { PriceRule } from './price-rule';
import { amountIn, Unreadable } from './read-row';

/** What stands in a cell, one thing after the other; undefined where nothing does: then it stays as it is. */
function itemsOf(text: string): string[] | undefined {
  const items = text.split(/[;；\n]/).map((item) => item.trim()).filter((item) => item !== '');
  return items.length > 0 ? items : undefined;
}

/** "QB-FIT; QB-WARRANTY": services that go with a product. */
export const servicesIn = (text: string): string[] | undefined => itemsOf(text);

/** "QB-KFR35-W 2; QB-BC508-W 1": what is in a suite. What of it is possible is checked against the catalogue. */
export const componentsIn = (text: string): ComponentRecord[] | undefined =>
  itemsOf(text)?.map((item) => {
    const [, sku, quantity] = /^(\S+)\s+(\S+)$/.exec(item) ?? [];
    if (sku === undefined) throw new Unreadable('components', { 'zh-CN': '须写作“SKU 数量; SKU 数量”', en: 'Must be written "SKU quantity; SKU quantity"' }, item);
    return { sku, quantity: /^\d{1,9}$/.test(quantity) ? Number(quantity) : NaN };
  });

const largestQuantity = 99_999;

/** "3 5799; 10 5599.50": what a piece costs from so many on, in yuan. */
export function breaksIn(field: string, text: string): PriceBreak[] | undefined {
  let before = 1;
  return itemsOf(text)?.map((item) => {
    const [, quantity, price] = /^(\d{1,9})\s+(\S+)$/.exec(item) ?? [];
    if (quantity === undefined) throw new Unreadable(field, { 'zh-CN': '须写作“件数 单价; 件数 单价”', en: 'Must be written "pieces price; pieces price"' }, item);
    const minQuantity = Number(quantity);
    if (minQuantity <= before || minQuantity > largestQuantity) throw new Unreadable(field, { 'zh-CN': `件数须从 2 起递增，至多 ${largestQuantity}`, en: `The pieces must rise, from 2 to ${largestQuantity} at most` }, item);
    before = minQuantity;
    return { minQuantity, amount: amountIn(field, new PriceRule('{price}'), () => price) as bigint };
  });
}
