const named = `item.variant_id || ' @ ' || warehouse.code`;
const items = `orders.stock_item item join orders.warehouse on warehouse.id = item.warehouse_id`;
const moved = `left join (select stock_item_id, sum(quantity) as moved from orders.movement group by 1) movement on movement.stock_item_id = item.id`;
const held = `left join (select stock_item_id, sum(quantity) as held from orders.reservation where state in ('LIVE', 'COMMITTED') group by 1) reservation on reservation.stock_item_id = item.id`;

/**
 * What must hold of stock at any moment: queries for where it does not (subject, problem). They name the schema,
 * because operations runs them over the whole house (`npm run check:invariants`), and our own tests after each rush.
 */
export const stockInvariants = [
  {
    id: 'I7',
    subject: 'stock: 0 ≤ reserved ≤ on hand',
    // the counters, and apart from them reservations ⟷ movements
    sql: `
      select ${named} as subject, format('reserved %s of %s on hand; reservations %s, movements %s', reserved, on_hand, coalesce(held, 0), coalesce(moved, 0)) as problem
      from ${items} ${moved} ${held}
      where not (0 <= reserved and reserved <= on_hand) or not (coalesce(held, 0) <= coalesce(moved, 0))`,
  },
  {
    id: 'I8',
    subject: 'reserved: the sum of reservations that hold stock',
    // the counter ⟷ reservations
    sql: `
      select ${named} as subject, format('reserved %s, reservations hold %s', reserved, coalesce(held, 0)) as problem
      from ${items} ${held} where reserved <> coalesce(held, 0)`,
  },
  {
    id: 'I9',
    subject: 'on hand: the sum of movements',
    // the counter ⟷ movements
    sql: `
      select ${named} as subject, format('on hand %s, movements sum to %s', on_hand, coalesce(moved, 0)) as problem
      from ${items} ${moved} where on_hand <> coalesce(moved, 0)`,
  },
  {
    id: 'I10',
    subject: 'order lines: each owns exactly its units, in the way its order stands',
    // order lines, and what their suites consist of ⟷ reservations
    sql: `
      with owned as (
        select order_line_id, variant_id, reservation.state, sum(quantity) as units
        from orders.reservation join orders.stock_item item on item.id = reservation.stock_item_id where state <> 'RELEASED' group by 1, 2, 3),
      due as (
        select line.id, o.number, o.state, coalesce(part.sku, line.sku) as sku, coalesce(part.variant_id, line.variant_id) as variant_id, coalesce(part.quantity, line.quantity) as quantity,
               case o.state when 'AWAITING_PAYMENT' then 'LIVE' when 'PAID' then 'COMMITTED' when 'SHIPPED' then 'SHIPPED' when 'COMPLETED' then 'SHIPPED' end as as_state
        from orders.order_line line join orders.sales_order o on o.id = line.order_id left join orders.order_line_component part on part.order_line_id = line.id
        where coalesce(part.kind, line.kind) not in ('SERVICE', 'VIRTUAL'))
      select coalesce(due.number, owned.order_line_id::text) as subject, format('%s of %s (%s): owns %s %s', due.quantity, coalesce(due.sku, owned.variant_id::text), due.state, coalesce(owned.units, 0), owned.state) as problem
      from due full join owned on owned.order_line_id = due.id and owned.variant_id = due.variant_id
      where due.id is null or (due.as_state is null and owned.units is not null)
         or (due.as_state is not null and (owned.units is distinct from due.quantity or owned.state <> due.as_state))`,
  },
] as const;
