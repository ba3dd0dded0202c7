import { badInput, checkPageSize, type Connection, decodeCursor, isId, toConnection } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { orderColumns, type OrderRow } from './order';

/** A member's orders, newest first: ids are made in the order of time. Two statements a page. */
export async function listOrders({ db }: OrdersContext, memberId: string, first: number, after: string | null): Promise<Connection<OrderRow>> {
  checkPageSize(first);
  const [last] = decodeCursor(after, 1) ?? [];
  if (last !== undefined && !isId(last)) throw badInput('after', 'This cursor was not given out by this list');
  const [rows, total] = await Promise.all([
    db.rows<OrderRow>(
      `select ${orderColumns} from sales_order o where o.member_id = $1 and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`,
      [memberId, last ?? null, first + 1],
      'orders-of-member',
    ),
    db.row<{ count: number }>('select count(*)::int as count from sales_order where member_id = $1', [memberId], 'orders-of-member-count'),
  ]);
  return toConnection(rows, { first, after, totalCount: total?.count ?? 0, position: ({ id }) => [id] });
}
