import type { LocalizedText, Transaction } from '@tonglu/kit';
import { isGtin } from '../product/gtin';
import type { AttributeData } from '../product/product';
import type { ProductRecord } from '../product/product-record';
import { fitAttributes, tidyAttributes } from './fit-attributes';
import { type ProductTypeRow, productTypeColumns } from './product-type';

/** Why a product as described cannot be written. */
export interface RecordFault {
  code: string;
  /** Set where one variant is at fault. */
  sku?: string;
  /** "type", "barcode" or "attributes.CODE". */
  field: string;
  reason: LocalizedText;
  value: string;
}

interface KnownProduct {
  code: string;
  type: string | null;
  attributes: AttributeData[] | null;
  order: string[];
}

/**
 * C1: holds products as described against their types, on every road into the catalogue. A known product whose
 * description names no type keeps its own and is held against it. Two statements, however many there are.
 */
export async function fitRecords<R extends ProductRecord>(tx: Transaction, records: readonly R[]): Promise<{ fitted: R[]; faults: RecordFault[] }> {
  const known = new Map((await knownProducts(tx, records)).map((product) => [product.code, product]));
  const isTyped = records.some(({ code, type }) => type ?? known.get(code)?.type);
  const types = new Map((isTyped ? await tx.rows<ProductTypeRow>(`select ${productTypeColumns} from product_type`, [], 'product-types') : []).map((type) => [type.code, type]));
  const faults: RecordFault[] = [];
  const fitted = records.map((record) => {
    const { code } = record;
    const before = known.get(code);
    const typeCode = record.type ?? before?.type ?? undefined;
    for (const { sku, barcode } of record.variants) {
      if (barcode && !isGtin(barcode)) faults.push({ code, sku, field: 'barcode', reason: { 'zh-CN': '不是有效的商品条码', en: 'Not a valid GTIN' }, value: barcode });
    }
    if (typeCode === undefined) {
      const tidied = record.attributes && tidyAttributes(record.attributes);
      for (const { attribute, ...why } of tidied?.faults ?? []) faults.push({ code, field: `attributes.${attribute}`, ...why });
      return tidied ? { ...record, attributes: inOrder(tidied.attributes, before?.order ?? []) } : record;
    }
    const type = types.get(typeCode);
    if (!type) {
      faults.push({ code, field: 'type', reason: { 'zh-CN': '没有这个商品类型', en: 'There is no such product type' }, value: typeCode });
      return record;
    }
    // A product that only now gets its type is held against it with what it has.
    const given = record.attributes ?? (before?.type === typeCode ? undefined : (before?.attributes ?? []));
    if (!given) return record;
    const result = fitAttributes(type, given);
    for (const { attribute, ...why } of result.faults) faults.push({ code, field: `attributes.${attribute}`, ...why });
    return { ...record, attributes: result.attributes };
  });
  return { fitted, faults };
}

function knownProducts(tx: Transaction, records: readonly ProductRecord[]): Promise<KnownProduct[]> {
  return tx.rows<KnownProduct>(
    `select product.code, product_type.code as type, case when product.code = any($2) then product.attributes end as attributes,
       array(select attribute->>'code' from jsonb_array_elements(product.attributes) with ordinality as listed(attribute, place) order by place) as order
     from product left join product_type on product_type.id = product.type_id where product.code = any($1)`,
    [records.map(({ code }) => code), records.filter(({ type, attributes }) => type && !attributes).map(({ code }) => code)],
    'products-typed',
  );
}

/** A file has one order of columns; a product keeps the order its properties have. */
function inOrder(attributes: AttributeData[], order: readonly string[]): AttributeData[] {
  const place = new Map(order.map((code, index) => [code, index]));
  return [...attributes].sort((a, b) => (place.get(a.code) ?? order.length) - (place.get(b.code) ?? order.length));
}
