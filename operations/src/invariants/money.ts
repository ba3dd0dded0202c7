import type { Invariant } from './invariant';

const settledStates = `('PAID', 'SHIPPED', 'COMPLETED')`;

export const moneyInvariants: readonly Invariant[] = [
  {
    id: 'I3',
    subject: 'orders: lines − discounts − points + freight = payable, to the fen',
    // amounts of the order ⟷ quantities and unit prices of its lines, and their discounts one by one; lines ⟷ components
    sql: `
      select o.number as subject, format('lines %s (goods %s), discount %s (rows %s), points %s, freight %s, payable %s', lines, goods, discount, coalesce(rows, 0), points, freight, payable) as problem
      from orders.sales_order o
      left join (select order_id, sum(total) as lines, sum(quantity * unit_price) as goods from orders.order_line group by order_id) line on line.order_id = o.id
      left join (select line.order_id, sum(amount) as rows, bool_or(taken > line.total) as too_much
        from (select order_line_id, amount, sum(amount) over (partition by order_line_id) as taken from orders.order_line_discount) discount
        join orders.order_line line on line.id = discount.order_line_id group by line.order_id) row on row.order_id = o.id
      where lines is distinct from goods or discount <> coalesce(rows, 0) or too_much or goods - coalesce(rows, 0) - points + freight is distinct from payable
      union all
      select o.number, format('%s: total %s, net %s; shares of its components %s and %s', line.sku, total, total - coalesce(taken, 0), shares, nets)
      from orders.order_line line join orders.sales_order o on o.id = line.order_id
      join (select order_line_id, sum(share) as shares, sum(net) as nets from orders.order_line_component group by 1) part on part.order_line_id = line.id
      left join (select order_line_id, sum(amount) as taken from orders.order_line_discount group by 1) discount on discount.order_line_id = line.id
      where shares <> total or nets <> total - coalesce(taken, 0)`,
  },
  {
    id: 'I4',
    subject: 'paid once: captures = payable; what is not paid for nets to 0',
    // orders ⟷ the ledger ⟷ payments
    sql: `
      with deposit as (select split_part(account, ':', 2) as order_id, sum(amount) as net from orders.ledger_entry where account like 'deposit:%' group by 1),
           capture as (select reference as number, sum(amount) as amount from orders.ledger_transfer transfer
                       join orders.ledger_entry entry on entry.transfer_id = transfer.id and account like 'deposit:%' where kind = 'capture' group by 1)
      select coalesce(o.number, deposit.order_id) as subject, format('%s, payable %s, deposited %s', coalesce(o.state, 'no such order'), o.payable, coalesce(net, 0)) as problem
      from orders.sales_order o full join deposit on deposit.order_id = o.id::text
      where coalesce(net, 0) <> case when o.state in ${settledStates} then o.payable else 0 end
        and not exists (select from orders.refund where refund.order_id = o.id and refund.state = 'REQUESTED' and refund.requested_at > now() - grace())
      union all
      select coalesce(payment.number, capture.number), format('%s of %s, the ledger has %s', coalesce(payment.state, 'no such payment'), payment.amount, coalesce(capture.amount, 0))
      from orders.payment full join capture on capture.number = payment.number
      where coalesce(capture.amount, 0) <> case when payment.state in ('CAPTURED', 'REFUNDED') then payment.amount else 0 end`,
  },
  {
    id: 'I5',
    subject: 'refunds: no more than was captured, per payment and order',
    // refunds ⟷ the ledger
    sql: `
      with move as (select kind, reference as number, sum(amount) as amount from orders.ledger_transfer transfer
                    join orders.ledger_entry entry on entry.transfer_id = transfer.id and account like 'deposit:%' group by 1, 2)
      select payment.number as subject, format('captured %s, going back %s', coalesce(move.amount, 0), sum(refund.amount)) as problem
      from orders.refund join orders.payment on payment.id = refund.payment_id left join move on move.kind = 'capture' and move.number = payment.number
      where refund.state <> 'FAILED' group by payment.number, move.amount having sum(refund.amount) > coalesce(move.amount, 0)
      union all
      select coalesce(refund.number, move.number), format('%s of %s, the ledger has %s', coalesce(refund.state, 'no such refund'), refund.amount, coalesce(-move.amount, 0))
      from orders.refund full join (select * from move where kind = 'refund') move on move.number = refund.number
      where coalesce(-move.amount, 0) <> case when refund.state = 'SUCCEEDED' then refund.amount else 0 end`,
  },
  {
    id: 'I6',
    subject: 'provider: our payments and refunds are those of its journal, both ways',
    // payments and refunds ⟷ the journal that the provider keeps of its own
    sql: `
      with ours as (select 'CAPTURE' as kind, number, amount from orders.payment where state in ('CAPTURED', 'REFUNDED')
                    union all select 'REFUND', number, amount from orders.refund where state = 'SUCCEEDED')
      select coalesce(ours.number, theirs.number) as subject,
             format('%s: we have %s, the provider has %s', coalesce(ours.kind, theirs.kind), coalesce(ours.amount::text, 'nothing'), coalesce(theirs.amount::text, 'nothing')) as problem
      from ours full join provider_journal theirs on theirs.kind = ours.kind and theirs.number = ours.number
      where ours.amount is distinct from theirs.amount and (theirs.at is null or theirs.at < now() - grace())`,
  },
];

export const priceInvariant: Invariant = {
  id: 'I30',
  subject: 'prices: charged what an unexpired quote said, never less than 0',
  // orders and lines ⟷ the quote that catalog sealed and the buyer accepted, verbatim
  sql: `
    with sealed as (
      select o.*, convert_from(decode(rpad(translate(body, '-_', '+/'), (length(body) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb as offer
      from (select *, split_part(quote, '.', 1) as body from orders.sales_order) o)
    select number as subject, format('payable %s (%s quoted), quoted until %s, placed %s', payable, offer #>> '{totals,payable}', offer ->> 'expiresAt', placed_at) as problem
    from sealed
    where payable < 0 or payable::text is distinct from offer #>> '{totals,payable}' or coalesce((offer ->> 'expiresAt')::timestamptz <= placed_at, true)
    union all
    select sealed.number, format('%s: charged %s × %s, quoted %s × %s', line.sku, line.quantity, line.unit_price, quoted ->> 'quantity', quoted ->> 'unitPrice')
    from sealed cross join lateral jsonb_array_elements(offer -> 'lines') as quoted
    full join (select * from orders.order_line where promotion is null) line on line.order_id = sealed.id and line.variant_id::text = quoted ->> 'variant'
    where line.quantity::text is distinct from quoted ->> 'quantity' or line.unit_price::text is distinct from quoted ->> 'unitPrice'
    union all
    select coalesce(sealed.number, old.order_id::text), format('%s: %s to be collected, %s agreed', coalesce(old.category, agreed ->> 'category'), coalesce(old.quantity, 0), coalesce(agreed ->> 'quantity', 'none'))
    from sealed cross join lateral jsonb_array_elements(coalesce(offer -> 'tradeIns', '[]')) as agreed
    full join orders.order_trade_in old on old.order_id = sealed.id and old.category = agreed ->> 'category'
    where old.quantity::text is distinct from agreed ->> 'quantity'
    union all
    select sealed.number, format('%s × %s given by %s, which the quote does not', line.quantity, line.sku, line.promotion)
    from sealed join orders.order_line line on line.order_id = sealed.id and line.promotion is not null
    where not exists (select from jsonb_array_elements((offer -> 'gifts') || (offer -> 'services')) as given
      where given ->> 'code' = line.promotion and given ->> 'variant' = line.variant_id::text and (given ->> 'quantity')::int >= line.quantity)`,
};
