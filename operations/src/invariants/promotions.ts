import type { Invariant } from './invariant';

export const promotionInvariants: readonly Invariant[] = [
  {
    id: 'I14',
    subject: 'budgets: used ≤ limit, in all and per member; counters = uses; uses ⟷ orders',
    // counters ⟷ uses ⟷ the discounts that orders keep
    sql: `
      with counted as (select code, count(*) as count, sum(amount) as amount from catalog.promotion_use where state in ('HELD', 'USED') group by code),
           of_member as (select code, member_id, count(*) as count from catalog.promotion_use where state in ('HELD', 'USED') group by code, member_id)
      select budget.code as subject, format('used %s of %s orders and %s of %s fen; uses %s and %s', count_used, count_limit, amount_used, amount_limit, coalesce(counted.count, 0), coalesce(counted.amount, 0)) as problem
      from catalog.promotion_budget budget left join counted using (code)
      where count_used <> coalesce(counted.count, 0) or amount_used <> coalesce(counted.amount, 0) or count_used > count_limit or amount_used > amount_limit
      union all
      select mine.code || ' of ' || mine.member_id, format('used %s of %s; uses %s', mine.used, budget.member_limit, coalesce(of_member.count, 0))
      from catalog.promotion_member mine join catalog.promotion_budget budget using (code) left join of_member on of_member.code = mine.code and of_member.member_id = mine.member_id
      where mine.used <> coalesce(of_member.count, 0) or mine.used > budget.member_limit
      union all
      select o.number, format('%s: order %s, use %s', used.code, o.state, used.state)
      from catalog.promotion_use used join orders.sales_order o on o.id = used.order_id
      where (used.state = 'HELD' and o.state <> 'AWAITING_PAYMENT' and used.held_at < now() - grace()
             and not exists (select from all_outbox event where event.type in ('order.paid', 'order.cancelled') and event.publisher = 'orders' and event.occurred_at > now() - grace()))
         or (used.state = 'USED' and o.payment = 'UNPAID')
      union all
      select o.number, format('%s: off %s, used %s', used.code, taken.amount, used.amount)
      from catalog.promotion_use used join orders.sales_order o on o.id = used.order_id
      join (select line.order_id, discount.code, sum(discount.amount) as amount from orders.order_line_discount discount join orders.order_line line on line.id = discount.order_line_id group by 1, 2) taken
        on taken.order_id = o.id and taken.code = used.code
      where taken.amount <> used.amount`,
  },
];
