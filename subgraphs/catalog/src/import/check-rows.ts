import type { LocalizedText, Transaction } from '@tonglu/kit';
import { fitRecords } from '../product-type/fit-records';
import { slugFor } from '../product/legal-code';
import type { ProductRecord } from '../product/product-record';
import { brandKey, brandSlug, knownBrands } from './brands';
import type { Rejection } from './import-report';
import type { ReadRow } from './read-row';
import { short } from './table';

export interface CheckedRows {
  rows: ReadRow[];
  /** What these rows say, as products. */
  records: ProductRecord[];
  newBrands: Map<string, string>;
  rejected: Rejection[];
}

/** Holds rows against what the catalogue has: categories, brands, whose the codes and barcodes are, and types. */
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
    const slugOwner = taken.slugs.get(slugFor(product.code));
    if (!taken.categories.has(product.category)) reject('category', product.category, '没有这个类目', 'There is no such category');
    else if (!brand && !createBrands) reject('brand', brandName, '没有这个品牌', 'There is no such brand');
    else if (skuOwner !== undefined && skuOwner !== product.code) reject('sku', variant.sku, `该 SKU 属于商品 ${skuOwner}`, `The SKU belongs to product ${skuOwner}`);
    else if (barcodeOwner !== undefined && barcodeOwner !== variant.sku) reject('barcode', variant.barcode ?? '', `该条码属于 ${barcodeOwner}`, `The barcode belongs to ${barcodeOwner}`);
    else if (slugOwner !== undefined && slugOwner !== product.code) reject('code', product.code, `网址与商品 ${slugOwner} 冲突`, `Its address is that of product ${slugOwner}`);
    else {
      const slug = brand ?? brandSlug(brandName);
      if (!brand && !newBrands.has(slug)) newBrands.set(slug, brandName);
      placed.push({ ...row, brand: slug });
    }
  }
  const { fitted, faults } = await fitRecords(tx, toRecords(placed));
  const misfits = new Map<string, { field: string; reason: LocalizedText; value: string }>();
  for (const { code, ...fault } of faults) if (!misfits.has(code)) misfits.set(code, fault);
  for (const { row, product } of placed) {
    const fault = misfits.get(product.code);
    if (fault) rejected.push({ row, field: fault.field, reason: fault.reason, value: short(fault.value) });
  }
  return { rows: placed.filter(({ product }) => !misfits.has(product.code)), records: fitted.filter(({ code }) => !misfits.has(code)), newBrands, rejected };
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
    [rows.map(({ variant }) => variant.sku), rows.flatMap(({ variant }) => variant.barcode ?? []), rows.map(({ product }) => slugFor(product.code))],
    'keys-taken',
  );
  for (const { kind, key, owner } of found) taken[kind].set(key, owner);
  return taken;
}
