import { badInput, checkPageSize, type Connection, decodeCursor, isId, nameOf, toConnection, type Wanted } from '@tonglu/kit';
import type { OrdersContext } from '../context';
import { type MoneyOfOrder, moneyOfOrderColumns } from '../payment/payment.loaders';
import { type LineJson, linesColumn, toLine } from './listed-line';
import { listedColumns, type ListedOrder } from './listed-order';

interface Asked {
  memberId: string;
  first: number;
  after: string | null;
}

type Row = Omit<ListedOrder, 'lines'> & Partial<MoneyOfOrder> & { count: number; lines?: LineJson[] };

/** No id comes after it. */
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const count = 'select count(*)::int as count from sales_order where member_id = $1';

/** A member's orders, newest first: ids are made in the order of time. One statement a page brings along what will be read of them. */
export async function listOrders({ db, loaders }: OrdersContext, { memberId, first, after }: Asked, wanted: Wanted): Promise<Connection<ListedOrder>> {
  checkPageSize(first);
  const [before = last] = decodeCursor(after, 1) ?? [];
  if (!isId(before)) throw badInput('after', 'This cursor was not given out by this list');
  const bringsMoney = wanted.has('paid') || wanted.has('refunded');
  const columns = [...listedColumns(wanted), ...(bringsMoney ? ['money.paid, money.refunded'] : []), ...(wanted.has('lines') ? [linesColumn(wanted)] : [])];
  const text = `select (${count}), ${columns.join(', ')} from sales_order o
    ${bringsMoney ? `left join lateral (select ${moneyOfOrderColumns} where payment.order_id = o.id) money on true` : ''}
    where o.member_id = $1 and o.id < $2 order by o.id desc limit $3`;
  const rows = await db.rows<Row>(text, [memberId, before, first + 1], nameOf(text));
  for (const { id, paid = 0n, refunded = 0n } of bringsMoney ? rows : []) loaders.moneyOfOrder.prime(id, { orderId: id, paid, refunded });
  const orders = rows.map((row): ListedOrder => Object.assign(row, { memberId, lines: row.lines?.map((line) => toLine(row.id, line)) }));
  const totalCount = rows[0]?.count ?? (after ? (await db.row<{ count: number }>(count, [memberId], 'count-orders'))!.count : 0);
  return toConnection(orders, { first, after, totalCount, position: ({ id }) => [id] });
}
