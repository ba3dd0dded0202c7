import type { Soon, Wanted } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { having } from './having';
import type { ListedLine } from './listed-line';
import type { OrderRow } from './order';

/** What every list brings of an order. */
type Brief = Pick<OrderRow, 'id' | 'memberId' | 'number' | 'state' | 'placedAt' | 'payable' | 'note' | 'coupon'>;

/** An order as a list brought it, or all of it. What may be missing is read through `orderHaving`. */
export type ListedOrder = Brief & Partial<OrderRow> & { lines?: ListedLine[] };

/** Its member is known to whoever lists. */
const briefColumns = 'o.id, o.number, o.state, o.placed_at as "placedAt", o.payable, o.note, o.coupon';

/** Columns that come along for the fields that read them. */
const columnsOfFields: readonly [columns: string, fields: readonly string[]][] = [
  ['o.payment, o.fulfilment, o.pay_by as "payBy"', ['payBy', 'canPay', 'canCancel']],
  ['o.items, o.discount, o.points, o.freight, o.freight_discount as "freightDiscount"', ['items', 'discount', 'points', 'freight', 'freightDiscount']],
  ['o.delivery', ['deliveryAddress']],
  ['o.benefits', ['promotions', 'gifts', 'services']],
];

export const listedColumns = (wanted: Wanted): string[] => [briefColumns, ...columnsOfFields.flatMap(([columns, fields]) => (fields.some((field) => wanted.has(field)) ? [columns] : []))];

export const orderHaving = <Column extends keyof OrderRow>(order: ListedOrder, columns: readonly Column[], { loaders }: Pick<OrdersContext, 'loaders'>): Soon<Pick<OrderRow, Column>> =>
  having<OrderRow, Column>(order, columns, async () => {
    const whole = await loaders.order.load(order.id);
    if (!whole) throw new Error(`Order ${order.id} disappeared`);
    return whole;
  });
