import type { Transaction } from '@tonglu/kit';

const linesOfOrder = '(select id from order_line where order_id = $1)';

/** What an unpaid order held is sold now. It stays reserved until it is shipped. */
export async function commitReservations(tx: Transaction, orderId: string): Promise<void> {
  await tx.run(`update reservation set state = 'COMMITTED', expires_at = null where order_line_id in ${linesOfOrder} and state = 'LIVE'`, [orderId], 'reservations-commit');
}

/** Gives an unpaid order's units back. A repeat finds nothing live and changes nothing. */
export async function releaseReservations(tx: Transaction, orderId: string): Promise<void> {
  await tx.run(
    `select from stock_item where id in (select stock_item_id from reservation where order_line_id in ${linesOfOrder} and state = 'LIVE')
     order by variant_id, warehouse_id for update`,
    [orderId],
    'reservations-lock-stock',
  );
  await tx.run(
    `with released as (update reservation set state = 'RELEASED' where order_line_id in ${linesOfOrder} and state = 'LIVE' returning stock_item_id, quantity),
          given_back as (select stock_item_id, sum(quantity) as quantity from released group by stock_item_id)
     update stock_item set reserved = reserved - given_back.quantity from given_back where stock_item.id = given_back.stock_item_id`,
    [orderId],
    'reservations-release',
  );
}
