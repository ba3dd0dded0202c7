import type { Transaction } from '@tonglu/kit';
import { fitRecords } from '../product-type/fit-records';
import { referenceCheck } from '../product/check-references';
import { slugFor } from '../product/legal-code';
import type { ProductRecord } from '../product/product-record';
import { brandKey, brandSlug, knownBrands } from './brands';
import type { Rejection } from './import-report';
import type { ReadRow } from './read-row';
import { refuseFile, short } from './table';

export interface CheckedRows {
  rows: ReadRow[];
  /** What these rows say, as products. */
  records: ProductRecord[];
  newBrands: Map<string, string>;
  rejected: Rejection[];
}

const slugOf = ({ product }: ReadRow): string => product.slug ?? slugFor(product.code);

/** Holds rows against what the catalogue has: categories, brands, whose the codes, addresses and barcodes are, types, and what they say of other SKUs. */
export async function checkRows(tx: Transaction, rows: readonly ReadRow[], createBrands: boolean): Promise<CheckedRows> {
  const brands = await knownBrands(tx);
  const taken = await takenKeys(tx, rows);
  const newBrands = new Map<string, string>();
  const rejected: Rejection[] = [];
  const placed: (ReadRow & { brand: string })[] = [];

  for (const row of rows) {
    const { product, variant, brandName } = row;
    const reject = (field: string, value: string, zh: string, en: string): void => {
      rejected.push({ row: row.row, field, reason: { 'zh-CN': zh, en }, value });
    };
    const brand = brands.get(brandKey(brandName)) ?? brands.get(brandSlug(brandName));
    const skuOwner = taken.skus.get(variant.sku);
    const barcodeOwner = variant.barcode ? taken.barcodes.get(variant.barcode) : undefined;
    const slugOwner = taken.slugs.get(slugOf(row));
    if (!taken.categories.has(product.category)) reject('category', product.category, '没有这个类目', 'There is no such category');
    else if (!brand && !createBrands) reject('brand', brandName, '没有这个品牌', 'There is no such brand');
    else if (skuOwner !== undefined && skuOwner !== product.code) reject('sku', variant.sku, `该 SKU 属于商品 ${skuOwner}`, `The SKU belongs to product ${skuOwner}`);
    else if (barcodeOwner !== undefined && barcodeOwner !== variant.sku) reject('barcode', variant.barcode ?? '', `该条码属于 ${barcodeOwner}`, `The barcode belongs to ${barcodeOwner}`);
    else if (slugOwner !== undefined && slugOwner !== product.code) reject(product.slug ? 'slug' : 'code', product.slug ?? product.code, `网址与商品 ${slugOwner} 冲突`, `Its address is that of product ${slugOwner}`);
    else {
      taken.slugs.set(slugOf(row), product.code);
      const slug = brand ?? brandSlug(brandName);
      if (!brand && !newBrands.has(slug)) newBrands.set(slug, brandName);
      placed.push({ ...row, brand: slug });
    }
  }
  const { records, faultOf } = await fit(tx, toRecords(placed));
  for (const row of placed) {
    const fault = faultOf(row);
    if (fault) rejected.push({ row: row.row, field: fault.field, reason: fault.reason, value: short(fault.value) });
  }
  return { rows: placed.filter((row) => !faultOf(row)), records, newBrands, rejected };
}

type Fault = Pick<Rejection, 'field' | 'reason' | 'value'>;

const deepest = 20;

/** Products without those that do not fit their type, and without what names SKUs that are not there; whatever named these falls with them. */
async function fit(tx: Transaction, all: readonly ProductRecord[]): Promise<{ records: ProductRecord[]; faultOf(row: ReadRow): Fault | undefined }> {
  const { fitted, faults } = await fitRecords(tx, all);
  const referenceFaults = await referenceCheck(tx, fitted);
  const ofProduct = new Map<string, Fault>();
  const ofVariant = new Map<string, Fault>();
  for (const { code, ...fault } of faults) if (!ofProduct.has(code)) ofProduct.set(code, fault);
  const sound = (): ProductRecord[] =>
    fitted.flatMap((record) => {
      const variants = ofProduct.has(record.code) ? [] : record.variants.filter(({ sku }) => !ofVariant.has(sku));
      return variants.length > 0 ? [{ ...record, variants }] : [];
    });
  let records = sound();
  for (let depth = 0; ; depth += 1) {
    const found = referenceFaults(records);
    if (found.length === 0) return { records, faultOf: ({ product, variant }) => ofProduct.get(product.code) ?? ofVariant.get(variant.sku) };
    if (depth === deepest) refuseFile('套系和服务互相引用的层次过多', 'Suites and services name each other in too long a chain');
    for (const { product, sku, ...fault } of found) {
      const [faulty, key] = sku === undefined ? [ofProduct, product] : [ofVariant, sku];
      if (!faulty.has(key)) faulty.set(key, fault);
    }
    records = sound();
  }
}

/** Rows with the same code are variants of one product. */
function toRecords(rows: readonly (ReadRow & { brand: string })[]): ProductRecord[] {
  const records = new Map<string, ProductRecord>();
  for (const { product, brand, variant } of rows) {
    const record = records.get(product.code) ?? { ...product, brand, variants: [] };
    record.variants.push(variant);
    records.set(product.code, record);
  }
  return [...records.values()];
}

interface Taken {
  categories: Map<string, string>;
  skus: Map<string, string>;
  barcodes: Map<string, string>;
  slugs: Map<string, string>;
}

/** Which categories there are, and whose keys the file’s are: one statement. */
async function takenKeys(tx: Transaction, rows: readonly ReadRow[]): Promise<Taken> {
  const taken: Taken = { categories: new Map(), skus: new Map(), barcodes: new Map(), slugs: new Map() };
  const found = await tx.rows<{ kind: keyof Taken; key: string; owner: string }>(
    `select 'categories' as kind, slug as key, slug as owner from category
     union all select 'skus', variant.sku, product.code from variant join product on product.id = variant.product_id where variant.sku = any($1)
     union all select 'barcodes', barcode, sku from variant where barcode = any($2)
     union all select 'slugs', slug, code from product where slug = any($3)`,
    [rows.map(({ variant }) => variant.sku), rows.flatMap(({ variant }) => variant.barcode ?? []), rows.map(slugOf)],
    'keys-taken',
  );
  for (const { kind, key, owner } of found) taken[kind].set(key, owner);
  return taken;
}
