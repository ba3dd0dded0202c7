import { actorKey, isId, KeyedInput, NotFound, once, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';
import type { CatalogContext } from '../context';
import type { ProductRecord } from '../product/product-record';
import { writeProducts } from '../product/write-products';
import { writeBrands } from '../seed-catalog';
import { takeTurn } from '../write-lock';
import { type CheckedRows, checkRows } from './check-rows';
import { type GroupedRows, groupRows } from './group-rows';
import type { ImportOutcome } from './import-report';
import { readMapping } from './mapping';
import { ImportMappingInput } from './mapping-input';
import { isRejection, type ReadRow, readRow } from './read-row';
import { readTable } from './read-table';

@InputType()
export class ImportProductsInput extends KeyedInput {
  @Field(() => ID, { description: 'As POST /catalog/imports answered it, within a day.' })
  upload: string;
  @Field(() => ImportMappingInput)
  mapping: ImportMappingInput;
  @Field(() => Boolean, { defaultValue: false, description: 'Only say what would happen.' })
  dryRun: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Import the good rows although others are rejected. Otherwise one rejected row keeps all out.' })
  skipRejected: boolean;
}

/** Rolls back what was only tried. */
class NotApplied extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('not applied');
  }
}

/** Imports a file whole or not at all (C1); every row ends up in exactly one figure of the outcome. */
export async function importProducts(context: CatalogContext, input: ImportProductsInput): Promise<ImportOutcome> {
  requireRole(context, 'CATALOG_EDITOR');
  const table = await readTable(await bodyOf(context, input.upload));
  const mapping = readMapping(input.mapping, table);
  const read = table.rows.map((row) => readRow(mapping, table.columns, row));
  const grouped = groupRows(read.filter((row): row is ReadRow => !isRejection(row)));
  grouped.rejected.push(...read.filter(isRejection));

  try {
    return await transact(context.db, async (tx) => {
      await takeTurn(tx);
      return once(tx, { actor: context.actor, verb: 'importProducts', input }, async () => {
        const checked = await checkRows(tx, grouped.rows, mapping.createBrands);
        const outcome = await write(tx, table.rows.length, grouped, checked, context.clock.now());
        if (input.dryRun || (outcome.rejected.length > 0 && !input.skipRejected)) throw new NotApplied({ ...outcome, applied: false });
        return outcome;
      });
    });
  } catch (error) {
    if (error instanceof NotApplied) return error.outcome;
    throw error;
  }
}

async function bodyOf({ db, actor, clock }: CatalogContext, upload: string): Promise<Buffer> {
  const found = isId(upload)
    ? await db.row<{ body: Buffer }>('select body from upload where id = $1 and owner = $2 and expires_at > $3', [upload, actorKey(actor), clock.now()], 'upload-body')
    : undefined;
  if (!found) refuse(new NotFound(['input', 'upload'], { 'zh-CN': '没有这个上传文件，或已过期', en: 'There is no such upload, or it has expired' }));
  return found.body;
}

async function write(tx: Transaction, rowCount: number, grouped: GroupedRows, checked: CheckedRows, now: Date): Promise<ImportOutcome> {
  await writeBrands(tx, [...checked.newBrands].map(([slug, name]) => ({ slug, name: { 'zh-CN': name, en: name } })));
  const written = await writeProducts(tx, toRecords(checked.rows), now);
  const isUpdated = ({ product, variant }: CheckedRows['rows'][number]): boolean => !written.createdSkus.has(variant.sku) && (written.updatedSkus.has(variant.sku) || written.updated.has(product.code));
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

/** Rows with the same code are variants of one product. */
function toRecords(rows: CheckedRows['rows']): ProductRecord[] {
  const records = new Map<string, ProductRecord>();
  for (const { product, brand, variant } of rows) {
    const record = records.get(product.code) ?? { ...product, brand, variants: [] };
    record.variants.push(variant);
    records.set(product.code, record);
  }
  return [...records.values()];
}
