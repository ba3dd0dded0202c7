import { canonicalJson } from '@tonglu/kit';
import { brandKey } from './brands';
import type { Rejection } from './import-report';
import type { ReadRow } from './read-row';

/** Rows that stand for themselves, exact repeats of them, and rows that contradict an earlier one. */
export interface GroupedRows {
  rows: ReadRow[];
  /** Row number of the repeat → row number of the first. */
  repeats: Map<number, number>;
  rejected: Rejection[];
}

const productOf = ({ product, brandName }: ReadRow): string => canonicalJson({ ...product, brand: brandKey(brandName) });

/** Sorts out duplicates inside a file: nothing is merged by guesswork. */
export function groupRows(all: readonly ReadRow[]): GroupedRows {
  const grouped: GroupedRows = { rows: [], repeats: new Map(), rejected: [] };
  const bySku = new Map<string, ReadRow>();
  const byCode = new Map<string, ReadRow>();
  const byBarcode = new Map<string, ReadRow>();
  for (const row of all) {
    const { sku, barcode } = row.variant;
    const { code } = row.product;
    const sameSku = bySku.get(sku);
    const sameCode = byCode.get(code);
    const sameBarcode = barcode ? byBarcode.get(barcode) : undefined;
    if (sameSku && productOf(sameSku) === productOf(row) && canonicalJson(sameSku.variant) === canonicalJson(row.variant)) {
      grouped.repeats.set(row.row, sameSku.row);
    } else if (sameSku) {
      const reason = { 'zh-CN': `与第 ${sameSku.row} 行的 SKU 相同而内容不同`, en: `Same SKU as row ${sameSku.row} with other content` };
      grouped.rejected.push({ row: row.row, field: 'sku', reason, value: sku });
    } else if (sameCode && productOf(sameCode) !== productOf(row)) {
      const reason = { 'zh-CN': `与第 ${sameCode.row} 行是同一商品而商品内容不同`, en: `Same product as row ${sameCode.row} with other content` };
      grouped.rejected.push({ row: row.row, field: 'code', reason, value: code });
    } else if (sameBarcode) {
      grouped.rejected.push({ row: row.row, field: 'barcode', reason: { 'zh-CN': `与第 ${sameBarcode.row} 行的条码相同`, en: `Same barcode as row ${sameBarcode.row}` }, value: barcode ?? '' });
    } else {
      grouped.rows.push(row);
      bySku.set(sku, row);
      if (!sameCode) byCode.set(code, row);
      if (barcode) byBarcode.set(barcode, row);
    }
  }
  return grouped;
}
