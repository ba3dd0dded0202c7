import type { Invariant } from './invariant';

export const ledgerInvariants: readonly Invariant[] = [
  {
    id: 'I1',
    subject: 'ledger: every transfer balances per currency, in two legs or more',
    // transfers ⟷ their entries
    sql: `
      select transfer.kind || ' ' || transfer.reference as subject, format('%s legs, off by %s', coalesce(legs, 0), coalesce(off, 0)) as problem
      from orders.ledger_transfer transfer
      left join (
        select transfer_id, sum(legs) as legs, max(abs(sum)) as off
        from (select transfer_id, currency, count(*) as legs, sum(amount) as sum
              from orders.ledger_entry entry join orders.ledger_account account on account.code = entry.account group by transfer_id, currency) per_currency
        group by transfer_id) entries on entries.transfer_id = transfer.id
      where coalesce(legs, 0) < 2 or off <> 0`,
  },
  {
    id: 'I2',
    subject: 'balances: the sum of their entries, never under their floor',
    // the balance kept with each account ⟷ the entries
    sql: `
      select account.code as subject, format('balance %s, entries sum to %s, floor %s', account.balance, coalesce(sum, 0), account.floor) as problem
      from orders.ledger_account account left join (select account, sum(amount) from orders.ledger_entry group by account) entries on entries.account = account.code
      where account.balance <> coalesce(sum, 0) or coalesce(sum, 0) < account.floor`,
  },
];
