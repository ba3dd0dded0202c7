import type { Database } from '@tonglu/kit';

/** I7–I10 over everything there is: one row per violation. */
export const brokenStock = (database: Database): Promise<{ rule: string; id: string }[]> =>
  database.rows(`
    select 'I7' as rule, id from stock_item where reserved < 0 or reserved > on_hand
    union all
    select 'I8', i.id from stock_item i
    where reserved <> (select coalesce(sum(quantity), 0) from reservation where stock_item_id = i.id and state in ('LIVE', 'COMMITTED'))
    union all
    select 'I9', i.id from stock_item i where on_hand <> (select coalesce(sum(quantity), 0) from movement where stock_item_id = i.id)
    union all
    select 'I10', l.id from order_line l join sales_order o on o.id = l.order_id
    where (select coalesce(sum(quantity), 0) from reservation where order_line_id = l.id and state = 'LIVE') <> case o.state when 'AWAITING_PAYMENT' then l.quantity else 0 end
       or (select coalesce(sum(quantity), 0) from reservation where order_line_id = l.id and state = 'COMMITTED') <> case o.state when 'PAID' then l.quantity else 0 end`);
