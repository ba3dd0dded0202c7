import type { LocalizedText, Transaction } from '@tonglu/kit';
import type { ComponentRecord, ProductRecord } from './product-record';

/** Something wrong with what a record says of other SKUs. */
export interface ReferenceFault {
  /** Code of the product. */
  product: string;
  /** The variant of it whose components they are. */
  sku?: string;
  field: 'components' | 'services';
  /** The SKU it is about, where it is about one. */
  value: string;
  reason: LocalizedText;
}

type Report = (value: string, zh: string, en: string) => void;

/** Whatever SKUs belong to, once the records are written; `components` says whether the catalogue has some stored. */
interface Known {
  sku: string;
  kind: string;
  hasComponents: boolean;
  /** SKU of a suite that it is part of. */
  partOf: string | null;
}

const most = { components: 50, quantity: 99, services: 20 };

/** Holds what records say about suites and services against the catalogue and each other. Records without either cost nothing. */
export async function checkReferences(tx: Transaction, records: readonly ProductRecord[]): Promise<ReferenceFault[]> {
  return (await referenceCheck(tx, records))(records);
}

/** The same, for who may take some of the records away and look again. */
export async function referenceCheck(tx: Transaction, all: readonly ProductRecord[]): Promise<(records: readonly ProductRecord[]) => ReferenceFault[]> {
  if (!all.some(({ kind, services, variants }) => kind === 'SUITE' || services || variants.some(({ components }) => components))) return () => [];
  const known = await findKnown(tx, all);
  return (records) => faultsOf(records, known);
}

function faultsOf(records: readonly ProductRecord[], known: ReadonlyMap<string, Known>): ReferenceFault[] {
  const kindOf = new Map([...known].map(([sku, { kind }]) => [sku, kind]));
  for (const { kind, variants } of records) for (const { sku } of variants) kindOf.set(sku, kind ?? kindOf.get(sku) ?? 'GOODS');

  const faults: ReferenceFault[] = [];
  for (const { code, kind, status, services, variants } of records) {
    const reportOn = (field: ReferenceFault['field'], sku?: string): Report => (value, zh, en) => faults.push({ product: code, sku, field, value, reason: { 'zh-CN': zh, en } });
    checkServices(services ?? [], kindOf, reportOn('services'));
    for (const { sku, components } of variants) {
      const report = reportOn('components', sku);
      const isSuite = kindOf.get(sku) === 'SUITE';
      const suite = known.get(sku)?.partOf;
      if (components && !isSuite) report(sku, '只有套系可以有组成', 'Only a suite has components');
      else if (components) checkComponents(sku, components, kindOf, report);
      else if (kind === 'SUITE' && status === 'ACTIVE' && !known.get(sku)?.hasComponents) report(sku, '在售的套系须有组成', 'A suite on sale has components');
      if (isSuite && suite) report(sku, `它是套系 ${suite} 的组成，不能成为套系`, `It is part of suite ${suite} and cannot become one`);
    }
  }
  return faults;
}

function checkComponents(suite: string, components: readonly ComponentRecord[], kindOf: ReadonlyMap<string, string>, report: Report): void {
  if (components.length > most.components) report(suite, `最多 ${most.components} 种组成`, `At most ${most.components} components`);
  if (components.reduce((pieces, { quantity }) => pieces + quantity, 0) < 2) report(suite, '套系至少两件', 'A suite has at least two pieces');
  components.forEach(({ sku, quantity }, index) => {
    const kind = kindOf.get(sku);
    if (!kind) report(sku, '没有这个 SKU', 'There is no such SKU');
    else if (kind === 'SUITE') report(sku, '套系不能包含套系', 'A suite cannot contain a suite');
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > most.quantity) report(sku, `数量须为 1–${most.quantity}`, `The quantity must be 1–${most.quantity}`);
    if (components.findIndex((other) => other.sku === sku) < index) report(sku, '重复列出', 'It is listed twice');
  });
}

function checkServices(services: readonly string[], kindOf: ReadonlyMap<string, string>, report: Report): void {
  if (services.length > most.services) report('', `最多 ${most.services} 项服务`, `At most ${most.services} services`);
  services.forEach((sku, index) => {
    const kind = kindOf.get(sku);
    if (!kind) report(sku, '没有这个 SKU', 'There is no such SKU');
    else if (kind !== 'SERVICE' && kind !== 'VIRTUAL') report(sku, '不是服务', 'It is no service');
    if (services.indexOf(sku) < index) report(sku, '重复列出', 'It is listed twice');
  });
}

async function findKnown(tx: Transaction, records: readonly ProductRecord[]): Promise<Map<string, Known>> {
  const skus = records.flatMap(({ services, variants }) => [...(services ?? []), ...variants.flatMap(({ sku, components }) => [sku, ...(components ?? []).map((component) => component.sku)])]);
  const rows = await tx.rows<Known>(
    `select variant.sku, product.kind, exists (select from suite_component where suite_id = variant.id) as "hasComponents",
       (select suite.sku from suite_component part join variant suite on suite.id = part.suite_id where part.component_id = variant.id limit 1) as "partOf"
     from variant join product on product.id = variant.product_id where variant.sku = any($1)`,
    [[...new Set(skus)]],
    'skus-known',
  );
  return new Map(rows.map((row) => [row.sku, row]));
}
