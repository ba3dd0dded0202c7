import { emit, InvalidInput, refuse, type Transaction } from '@tonglu/kit';
import { refreshPrices } from '../price/chain/refresh-prices';
import { refuseConflict } from '../price/list/refuse-conflict';
import { type Move, refuseMeeting } from '../price/list/refuse-meeting';
import { writeStandardPrices } from '../price/list/write-standard-prices';
import { writeComponents } from '../suite/write-components';
import { checkReferences } from './check-references';
import type { ProductRecord } from './product-record';
import { refreshSearch } from './refresh-search';
import { writeManuals, writeMedia } from './write-media';
import { writeProductRows, writeVariantRows } from './write-rows';

/** What a write did. Whatever is in neither set was already as described. */
export interface WrittenProducts {
  /** Codes. */
  created: Set<string>;
  updated: Set<string>;
  /** Ids of the variants described, by SKU. */
  variantIds: Map<string, string>;
  createdSkus: Set<string>;
  updatedSkus: Set<string>;
}

const batchSize = 1_000;

/**
 * Creates and updates products by code and variants by SKU: the one way products are written, for imports and
 * seeds alike. The caller has taken its turn, and has checked the records: brands and categories exist, no SKU
 * or barcode belongs to another product, attributes fit their types. What suites and services name is checked here. A
 * handful of statements per thousand products, after which `wrote` hears how many are done; what they cost is worked out
 * last, so that whoever first looks through other lists waits for that only.
 */
export async function writeProducts(tx: Transaction, records: readonly ProductRecord[], now: Date, wrote?: (products: number) => Promise<void>): Promise<WrittenProducts> {
  const written: WrittenProducts = { created: new Set(), updated: new Set(), variantIds: new Map(), createdSkus: new Set(), updatedSkus: new Set() };
  const faults = await checkReferences(tx, records);
  if (faults.length > 0) refuse(...faults.map(({ product, field, value, reason }) => new InvalidInput(['products', product, field, value], reason)));
  const touched: string[] = [];
  const priced = new Set<string>();
  const moved = new Map<string, Move>();
  for (let start = 0; start < records.length; start += batchSize) {
    touched.push(...(await writeBatch(tx, records.slice(start, start + batchSize), now, written, { priced, moved })));
    await wrote?.(Math.min(start + batchSize, records.length));
  }
  for (const listId of priced) await refuseConflict(tx, listId);
  if (moved.size > 0) await refuseMeeting(tx, { moves: [...moved.values()], products: [...moved.keys()], path: ['input', 'category'], now });
  await recordComponents(tx, records, now, written);
  await refreshPrices(tx, touched);
  return written;
}

/** Suites come last: what is in them may be described after them. */
async function recordComponents(tx: Transaction, records: readonly ProductRecord[], now: Date, written: WrittenProducts): Promise<void> {
  const changed = await writeComponents(tx, records);
  const known = records.filter(({ code, variants }) => !written.created.has(code) && variants.some(({ sku }) => changed.has(sku)));
  for (const { code } of known) written.updated.add(code);
  for (const sku of changed) if (!written.createdSkus.has(sku)) written.updatedSkus.add(sku);
  if (known.length === 0) return;
  const products = await tx.rows<{ id: string }>('select id from product where code = any($1)', [known.map(({ code }) => code)], 'suites-changed');
  await emit(tx, 'product.changed', { productIds: products.map(({ id }) => id) }, now);
}

/** Returns the products it touched, and adds the lists it put prices into and what it moved. */
async function writeBatch(tx: Transaction, records: readonly ProductRecord[], now: Date, written: WrittenProducts, { priced, moved }: { priced: Set<string>; moved: Map<string, Move> }): Promise<string[]> {
  const products = await writeProductRows(tx, records, now);
  const variants = await writeVariantRows(tx, records, products.ids);
  const repictured = await writeMedia(tx, records, products.ids, variants.ids);
  const reread = await writeManuals(tx, records.flatMap(({ code, manuals }) => (manuals ? [{ productId: products.ids.get(code) as string, manuals }] : [])));
  const { repriced, lists } = await writeStandardPrices(tx, records.flatMap((record) => record.variants), variants.ids, now);
  for (const listId of lists) priced.add(listId);
  for (const [id, move] of products.moved) moved.set(id, move);

  const touched: string[] = [];
  for (const record of records) {
    const id = products.ids.get(record.code) as string;
    const isNew = products.created.has(record.code);
    let changed = products.updated.has(record.code) || repictured.has(id) || reread.has(id);
    for (const { sku } of record.variants) {
      const variantId = variants.ids.get(sku) as string;
      written.variantIds.set(sku, variantId);
      if (variants.created.has(sku)) written.createdSkus.add(sku);
      else if (variants.updated.has(sku) || repriced.has(variantId)) written.updatedSkus.add(sku);
      changed ||= variants.created.has(sku) || variants.updated.has(sku) || repriced.has(variantId);
    }
    if (isNew) written.created.add(record.code);
    else if (changed) written.updated.add(record.code);
    if (isNew || changed) touched.push(id);
  }
  if (touched.length === 0) return touched;
  await refreshSearch(tx, touched);
  await emit(tx, 'product.changed', { productIds: touched }, now);
  return touched;
}
