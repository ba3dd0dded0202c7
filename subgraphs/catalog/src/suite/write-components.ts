import type { Transaction } from '@tonglu/kit';
import type { ProductRecord } from '../product/product-record';

const recordset = `jsonb_to_recordset($1::jsonb) as given(suite text, sku text, quantity smallint, position smallint)`;

/** Brings suites to the components that their records say; those that say nothing stay. Returns the SKUs of suites that changed. */
export async function writeComponents(tx: Transaction, records: readonly ProductRecord[]): Promise<Set<string>> {
  const suites = records.flatMap(({ variants }) => variants.filter(({ components }) => components));
  if (suites.length === 0) return new Set();
  const given = JSON.stringify(suites.flatMap(({ sku: suite, components = [] }) => components.map(({ sku, quantity }, position) => ({ suite, sku, quantity, position }))));
  const removed = await tx.rows<{ sku: string }>(
    `delete from suite_component part using variant suite, variant component
     where suite.id = part.suite_id and component.id = part.component_id and suite.sku = any($2)
       and not exists (select from ${recordset} where given.suite = suite.sku and given.sku = component.sku)
     returning suite.sku`,
    [given, suites.map(({ sku }) => sku)],
    'components-remove',
  );
  const written = await tx.rows<{ sku: string }>(
    `with written as (
       insert into suite_component as known (suite_id, component_id, quantity, position)
       select suite.id, component.id, given.quantity, given.position
       from ${recordset} join variant suite on suite.sku = given.suite join variant component on component.sku = given.sku
       on conflict (suite_id, component_id) do update set quantity = excluded.quantity, position = excluded.position
         where (known.quantity, known.position) is distinct from (excluded.quantity, excluded.position)
       returning suite_id)
     select distinct variant.sku from written join variant on variant.id = written.suite_id`,
    [given],
    'components-write',
  );
  return new Set([...removed, ...written].map(({ sku }) => sku));
}
