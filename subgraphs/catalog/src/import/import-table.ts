import { setImmediate as breathe } from 'node:timers/promises';
import { isId, NotFound, refuse, type Transaction, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { writeProducts } from '../product/write-products';
import { writeBrands } from '../seed-catalog';
import { takeTurn } from '../write-lock';
import { type CheckedRows, checkRows } from './check-rows';
import { type GroupedRows, groupRows } from './group-rows';
import type { ImportOutcome, Rejection } from './import-report';
import type { ImportMappingInput } from './mapping-input';
import { isRejection, type ReadRow } from './read-row';
import { readTable } from './read-table';
import { readerOf, type RowReader } from './row-reader';
import type { Table } from './table';

export interface ImportOrder {
  upload: string;
  /** Whose upload it must be. */
  owner: string;
  mapping?: ImportMappingInput | null;
  dryRun: boolean;
  skipRejected: boolean;
}

interface Conditions {
  /** What else belongs into the transaction of the import. */
  inside(tx: Transaction, work: () => Promise<ImportOutcome>): Promise<ImportOutcome>;
  /** Hears how many of the file's rows are dealt with. */
  progress?(rows: number, done: number): Promise<void>;
  /** How long to wait for other editors, in ms. */
  patience?: number;
}

/** Rolls back what was only tried. */
class NotApplied extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('not applied');
  }
}

/** Imports a file whole or not at all (C1); every row ends up in exactly one figure of the outcome. */
export async function importTable(context: CatalogContext, order: ImportOrder, { inside, progress, patience }: Conditions): Promise<ImportOutcome> {
  const { name, body } = await uploadOf(context, order);
  const table = await readTable(body, name);
  const reader = readerOf(order.mapping, table);
  await progress?.(table.rows.length, 0);
  const grouped = await readRows(table, reader);
  try {
    return await transact(context.db, async (tx) => {
      await takeTurn(tx, patience);
      return inside(tx, async () => {
        const checked = await checkRows(tx, grouped.rows, reader.createBrands);
        const outcome = await write(tx, table.rows.length, grouped, checked, context.clock.now(), progress);
        for (const rejection of outcome.rejected) rejection.column = reader.columnsOf(rejection.field);
        if (order.dryRun || (outcome.rejected.length > 0 && !order.skipRejected)) throw new NotApplied({ ...outcome, applied: false });
        return outcome;
      });
    });
  } catch (error) {
    if (error instanceof NotApplied) return error.outcome;
    throw error;
  }
}

async function uploadOf({ db, clock }: CatalogContext, { upload, owner }: ImportOrder): Promise<{ name: string; body: Buffer }> {
  const found = isId(upload)
    ? await db.row<{ name: string; body: Buffer }>('select name, body from upload where id = $1 and owner = $2 and expires_at > $3', [upload, owner, clock.now()], 'upload-body')
    : undefined;
  if (!found) refuse(new NotFound(['input', 'upload'], { 'zh-CN': '没有这个上传文件，或已过期', en: 'There is no such upload, or it has expired' }));
  return found;
}

const rowsAtOnce = 500;

/** In slices, so that other requests are answered meanwhile. */
async function readRows(table: Table, reader: RowReader): Promise<GroupedRows> {
  const rows: ReadRow[] = [];
  const rejected: Rejection[] = [];
  for (let start = 0; start < table.rows.length; start += rowsAtOnce) {
    for (const row of table.rows.slice(start, start + rowsAtOnce)) {
      const read = reader.read(row);
      if (isRejection(read)) rejected.push(read);
      else rows.push(read);
    }
    await breathe();
  }
  const grouped = groupRows(rows);
  grouped.rejected.push(...rejected);
  return grouped;
}

async function write(tx: Transaction, rowCount: number, grouped: GroupedRows, checked: CheckedRows, now: Date, progress: Conditions['progress']): Promise<ImportOutcome> {
  const idle = rowCount - checked.rows.length;
  await progress?.(rowCount, idle);
  await writeBrands(tx, [...checked.newBrands].map(([slug, name]) => ({ slug, name: { 'zh-CN': name, en: name } })));
  const rowsOf = checked.records.map(({ variants }) => variants.length);
  const written = await writeProducts(tx, checked.records, now, async (products) => {
    await progress?.(rowCount, idle + rowsOf.slice(0, products).reduce((sum, rows) => sum + rows, 0));
  });
  const isUpdated = ({ product, variant }: ReadRow): boolean => !written.createdSkus.has(variant.sku) && (written.updatedSkus.has(variant.sku) || written.updated.has(product.code));
  const created = checked.rows.filter(({ variant }) => written.createdSkus.has(variant.sku));
  const updated = checked.rows.filter(isUpdated);

  const rejections = new Map([...grouped.rejected, ...checked.rejected].map((rejection) => [rejection.row, rejection]));
  let repeated = 0;
  for (const [row, first] of grouped.repeats) {
    const rejection = rejections.get(first);
    if (rejection) rejections.set(row, { ...rejection, row });
    else repeated += 1;
  }
  return {
    rows: rowCount,
    created: created.length,
    updated: updated.length,
    unchanged: checked.rows.length - created.length - updated.length + repeated,
    rejected: [...rejections.values()].sort((a, b) => a.row - b.row),
    applied: true,
    skus: [...created, ...updated].map(({ variant }) => variant.sku),
  };
}
