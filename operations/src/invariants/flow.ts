import type { Invariant } from './invariant';

export const flowInvariants: readonly Invariant[] = [
  {
    id: 'I20',
    subject: 'workflows: none unfinished past its deadline, none given up',
    // orders, payments, refunds and jobs ⟷ the clock
    sql: `
      select number as subject, format('awaits payment since %s is over', pay_by) as problem from orders.sales_order where state = 'AWAITING_PAYMENT' and pay_by < now() - grace()
      union all
      select number, format('pending although it expired %s', expires_at) from orders.payment where state = 'PENDING' and expires_at < now() - grace()
      union all
      select number, format('refund requested %s and not paid back', requested_at) from orders.refund where state = 'REQUESTED' and requested_at < now() - grace()
      union all
      select reference, format('%s waits for a person: %s', kind, detail) from orders.payment_discrepancy where resolved_at is null
      union all
      select subgraph || ' ' || task, format('given up after %s attempts: %s', attempts, last_error) from all_jobs where attempts >= max_attempts`,
  },
  {
    id: 'I21',
    subject: 'orders and their effects agree',
    // what happened to orders ⟷ what was published of it
    sql: `
      with happened as (
        select order_id::text, case to_state when 'AWAITING_PAYMENT' then 'order.placed' when 'PAID' then 'order.paid' when 'CANCELLED' then 'order.cancelled' end as type, count(*) as times
        from orders.order_history where from_state is distinct from to_state group by 1, 2),
      published as (
        select payload ->> 'orderId' as order_id, type, count(*) as times from orders.outbox where type in ('order.placed', 'order.paid', 'order.cancelled') group by 1, 2)
      select coalesce(o.number, happened.order_id, published.order_id) as subject,
             format('%s: happened %s×, published %s×', coalesce(happened.type, published.type), coalesce(happened.times, 0), coalesce(published.times, 0)) as problem
      from (select * from happened where type is not null) happened full join published using (order_id, type)
      left join orders.sales_order o on o.id::text = order_id
      where happened.times is distinct from published.times`,
  },
  {
    id: 'I22',
    subject: 'events: each in every subscriber’s inbox, once, and nothing else',
    // what publishers wrote ⟷ what subscribers took in
    sql: `
      with due as (select id, type, publisher, subscriber, occurred_at from all_outbox join subscription using (type))
      select coalesce(due.type, inbox.type) || ' → ' || coalesce(due.subscriber, inbox.subscriber) as subject,
             case when due.id is null then format('%s taken in, never published to it', inbox.event_id) else format('%s published %s, never taken in', due.id, due.occurred_at) end as problem
      from due full join all_inbox inbox on inbox.event_id = due.id and inbox.subscriber = due.subscriber
      where (due.id is null and inbox.received_at < now() - grace()) or (inbox.event_id is null and due.occurred_at < now() - grace())`,
  },
  {
    id: 'I23',
    subject: 'idempotency: one key, one request, one effect',
    // keys ⟷ the orders and payments made under them
    sql: `
      select coalesce(o.number, placed.order_id) as subject, format('%s keys, %s orders', coalesce(keys, 0), count(o.id)) as problem
      from orders.sales_order o full join (select result ->> 'orderId' as order_id, count(*) as keys from orders.idempotency where verb = 'placeOrder' group by 1) placed on placed.order_id = o.id::text
      where o.placed_at is null or o.placed_at > now() - interval '29 days' group by 1, keys, o.placed_at having coalesce(keys, 0) <> 1 or count(o.id) <> 1
      union all
      select scope || ' ' || key, format('payment %s does not exist', result ->> 'id') from orders.idempotency
      where verb = 'startPayment' and not exists (select from orders.payment where payment.id::text = result ->> 'id')
      union all
      select subgraph || ' ' || verb || ' ' || key, 'claimed, and nothing came of it' from all_idempotency where result is null`,
  },
  {
    id: 'I24',
    subject: 'history: only legal steps, unbroken, and it ends where the thing stands',
    // histories ⟷ the list of steps written here, and the state each thing keeps
    sql: `
      with legal (noun, from_state, to_state) as (values
        ('order', null, 'AWAITING_PAYMENT'), ('order', 'AWAITING_PAYMENT', 'PAID'), ('order', 'AWAITING_PAYMENT', 'CANCELLED'), ('order', 'CANCELLED', 'PAID'),
        ('order', 'PAID', 'SHIPPED'), ('order', 'SHIPPED', 'COMPLETED'),
        ('payment', null, 'PENDING'), ('payment', 'PENDING', 'CAPTURED'), ('payment', 'PENDING', 'FAILED'), ('payment', 'PENDING', 'CLOSED'),
        ('payment', 'FAILED', 'CAPTURED'), ('payment', 'CLOSED', 'CAPTURED'), ('payment', 'CAPTURED', 'REFUNDED'),
        ('refund', null, 'REQUESTED'), ('refund', 'REQUESTED', 'SUCCEEDED'), ('refund', 'REQUESTED', 'FAILED')),
      thing as (
        select 'order' as noun, id, number, state from orders.sales_order
        union all select 'payment', id, number, state from orders.payment
        union all select 'refund', id, number, state from orders.refund),
      entry as (
        select 'order' as noun, order_id as id, entry, from_state, to_state, kind in ('PAYMENT_STARTED', 'PAYMENT_FAILED', 'REFUNDED') as may_stay from orders.order_history
        union all select 'payment', payment_id, entry, from_state, to_state, false from orders.payment_history
        union all select 'refund', refund_id, entry, from_state, to_state, false from orders.refund_history),
      step as (
        select entry.*, lag(to_state) over history as before, row_number() over history = count(*) over (partition by noun, id) as is_last
        from entry window history as (partition by noun, id order by entry))
      select thing.noun || ' ' || thing.number as subject,
             case when step.id is null then 'has no history'
                  when from_state is distinct from before then format('%s follows %s', coalesce(from_state, 'nothing'), coalesce(before, 'nothing'))
                  when is_last and to_state <> thing.state then format('ends at %s, stands at %s', to_state, thing.state)
                  else format('%s to %s is no legal step', coalesce(from_state, 'nothing'), to_state) end as problem
      from thing left join step using (noun, id)
      where step.id is null or from_state is distinct from before or (is_last and to_state <> thing.state)
         or not ((may_stay and from_state = to_state)
                 or exists (select from legal where legal.noun = step.noun and legal.from_state is not distinct from step.from_state and legal.to_state = step.to_state))`,
  },
];
