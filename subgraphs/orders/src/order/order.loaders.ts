import { type Context, groupLoader, rowLoader } from '@tonglu/kit';
import type { OrderLineDiscount } from '../promotion/order-line-discount';
import { type CollectedRow, collectedColumns } from '../trade-in/order-trade-in-row';
import { type Warehouse, warehouseColumns } from '../stock/warehouse';
import { orderColumns, type OrderRow } from './order';
import type { TimelineEntry } from './order-history';
import type { OrderLineRow } from './order-line';
import type { OrderLineComponentRow } from './order-line-component';

/** Units of an order line that come from one warehouse. */
export interface AllocationRow {
  orderLineId: string;
  quantity: number;
  warehouse: Warehouse;
}

export const orderLoaders = ({ db }: Pick<Context, 'db'>) => ({
  order: rowLoader<string, OrderRow>(
    (ids) => db.rows<OrderRow>(`select ${orderColumns} from sales_order o where o.id = any($1)`, [ids], 'orders-by-id'),
    (row) => row.id,
  ),
  orderLines: groupLoader<string, OrderLineRow>(
    (orders) =>
      db.rows<OrderLineRow>(
        `select id, order_id as "orderId", variant_id as "variantId", sku, name, options, quantity, unit_price as "unitPriceFen", total as "totalFen", kind, promotion
         from order_line where order_id = any($1) order by order_id, position`,
        [orders],
        'order-lines',
      ),
    (row) => row.orderId,
  ),
  lineComponents: groupLoader<string, OrderLineComponentRow>(
    (lines) =>
      db.rows<OrderLineComponentRow>(
        `select order_line_id as "orderLineId", variant_id as "variantId", sku, name, options, kind, quantity, share, net
         from order_line_component where order_line_id = any($1) order by order_line_id, position`,
        [lines],
        'order-line-components',
      ),
    (row) => row.orderLineId,
  ),
  lineDiscounts: groupLoader<string, OrderLineDiscount>(
    (lines) =>
      db.rows<OrderLineDiscount>(
        `select order_line_id as "orderLineId", position, promotion_id as "promotionId", code, version, name, phase, amount, brand, dealer, partner
         from order_line_discount where order_line_id = any($1) order by order_line_id, position`,
        [lines],
        'order-line-discounts',
      ),
    (row) => row.orderLineId,
  ),
  tradeInsOfOrder: groupLoader<string, CollectedRow>(
    (orders) => db.rows<CollectedRow>(`select ${collectedColumns} from order_trade_in where order_id = any($1) order by order_id, position`, [orders], 'order-trade-ins'),
    (row) => row.orderId,
  ),
  timeline: groupLoader<string, TimelineEntry>(
    (orders) => db.rows<TimelineEntry>(`select order_id as "orderId", kind, note, at from order_history where order_id = any($1) order by order_id, entry`, [orders], 'order-timelines'),
    (row) => row.orderId,
  ),
  allocations: groupLoader<string, AllocationRow>(
    async (lines) =>
      (
        await db.rows<Omit<AllocationRow, 'warehouse'> & Warehouse>(
          `select r.order_line_id as "orderLineId", r.quantity, ${warehouseColumns}
           from reservation r join stock_item i on i.id = r.stock_item_id join warehouse w on w.id = i.warehouse_id
           where r.order_line_id = any($1) and r.state <> 'RELEASED' order by r.order_line_id, w.code`,
          [lines],
          'order-allocations',
        )
      ).map(({ orderLineId, quantity, ...warehouse }) => ({ orderLineId, quantity, warehouse })),
    (row) => row.orderLineId,
  ),
});
