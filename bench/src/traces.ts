import type { Client } from 'pg';

/** What the latest order of a member has left in the books, without ids and times. */
export async function traceOf(client: Client, member: string): Promise<unknown> {
  const { rows: [{ trace }] } = await client.query<{ trace: unknown }>(
    `with o as (select * from orders.sales_order where member_id = $1 order by id desc limit 1)
     select json_build_object(
       'order', (select json_build_object('channel', channel, 'state', state, 'items', items, 'discount', discount, 'points', points, 'freight', freight, 'payable', payable, 'coupon', coupon, 'benefits', benefits,
          'minutesToPay', extract(epoch from pay_by - placed_at) / 60, 'sentTo', (select jsonb_object_agg(key, value) from jsonb_each(delivery) where key in ('regions', 'districtCode', 'phone')), 'quoted', length(quote) > 0) from o),
       'lines', (select json_agg(json_build_array(position, variant_id, sku, name, options, quantity, unit_price, total, kind, promotion) order by position) from orders.order_line where order_id = (select id from o)),
       'held', (select json_agg(json_build_array(stock_item_id, r.quantity, r.state, r.expires_at = o.pay_by) order by position) from o join orders.order_line line on line.order_id = o.id join orders.reservation r on r.order_line_id = line.id),
       'timeline', (select json_agg(json_build_array(from_state, to_state, kind, note) order by entry) from orders.order_history where order_id = (select id from o)),
       'payments', (select json_agg(json_build_array(p.provider, p.state, p.amount, p.notify_url, p.provider_number is not null, p.cashier_url is not null, p.expires_at = o.pay_by, h.to_state)) from o join orders.payment p on p.order_id = o.id join orders.payment_history h on h.payment_id = p.id),
       'events', (select json_agg(json_build_array(type, payload->>'orderNumber' = o.number, payload->>'memberId' = $1::text)) from o join orders.outbox on payload->>'orderId' = o.id::text),
       'jobs', (select json_agg(json_build_array(task.identifier, job.max_attempts, (job.run_at - o.placed_at) > interval '9 seconds') order by task.identifier) from o join orders_worker._private_jobs job
          on job.payload->>'orderId' = o.id::text or job.payload->>'number' = (select number from orders.payment where order_id = o.id) join orders_worker._private_tasks task on task.id = job.task_id),
       'keys', (select json_agg(json_build_array(verb, (select json_agg(key order by key) from jsonb_object_keys(result::jsonb) key)) order by key) from orders.idempotency where scope = $1::text),
       'inCart', (select count(*) from orders.cart_line join orders.cart on cart.id = cart_id where member_id = $1)) as trace`,
    [member],
  );
  return trace;
}
