import { newId, type Transaction } from '@tonglu/kit';
import type { RuleRecord } from './list-record';

const given = `jsonb_to_recordset($2::jsonb) as given(id uuid, category_id uuid, reference text, percent_off integer, amount_off bigint)`;
const terms = (of: string) => `(${of}.category_id, ${of}.reference, ${of}.percent_off, ${of}.amount_off)`;

/** Makes these the rules of a list, superseding those that are not among them. Says whether anything changed. */
export async function writeRules(tx: Transaction, listId: string, rules: readonly RuleRecord[], now: Date): Promise<boolean> {
  const records = JSON.stringify(rules.map(({ categoryId, reference, percentOff, amountOff }) => ({ id: newId(), category_id: categoryId, reference, percent_off: percentOff, amount_off: amountOff?.toString() ?? null })));
  const superseded = await tx.run(
    `update price_rule rule set superseded_at = $3 where price_list_id = $1 and superseded_at is null and not exists (select from ${given} where ${terms('given')} is not distinct from ${terms('rule')})`,
    [listId, records, now],
    'rule-supersede',
  );
  const set = await tx.run(
    `insert into price_rule (id, price_list_id, category_id, reference, percent_off, amount_off, set_at)
     select id, $1, category_id, reference, percent_off, amount_off, $3 from ${given}
     on conflict (price_list_id, category_id) where superseded_at is null do nothing`,
    [listId, records, now],
    'rule-set',
  );
  return superseded + set > 0;
}
