import { newId, type Transaction } from '@tonglu/kit';
import type { Move } from '../price/list/refuse-meeting';
import { slugFor } from './legal-code';
import type { ProductRecord } from './product-record';

/** Rows written under a natural key: code or SKU. */
export interface WrittenRows {
  ids: Map<string, string>;
  created: Set<string>;
  updated: Set<string>;
}

interface KeyedRow {
  id: string;
  key: string;
}

const productRecordset = `jsonb_to_recordset($1::jsonb) as given(
  id uuid, code text, slug text, name jsonb, subtitle jsonb, description jsonb, kind text, type text, status text, brand text, category text, attributes jsonb, installation text, services text[], blocks jsonb)`;
const places = `join brand on brand.slug = given.brand join category on category.slug = given.category left join product_type on product_type.code = given.type`;

/** Updates what differs, creates what is missing. `moved`: by id, what stands on another shelf now. */
export async function writeProductRows(tx: Transaction, records: readonly ProductRecord[], now: Date): Promise<WrittenRows & { moved: Map<string, Move> }> {
  const given = JSON.stringify(records.map(({ variants: _variants, media: _media, manuals: _manuals, ...record }) => ({ ...record, id: newId() })));
  const updated = await tx.rows<KeyedRow & Move>(
    `update product set name = given.name, subtitle = coalesce(given.subtitle, product.subtitle), description = coalesce(given.description, product.description),
       kind = coalesce(given.kind, product.kind), slug = coalesce(given.slug, product.slug), attributes = coalesce(given.attributes, product.attributes),
       installation = coalesce(given.installation, product.installation), services = coalesce(given.services, product.services),
       type_id = coalesce(product_type.id, product.type_id), blocks = coalesce(given.blocks, product.blocks), brand_id = brand.id, category_id = category.id, changed_at = $2
     from ${productRecordset} ${places} join product before on before.code = given.code
     where product.id = before.id and
       (product.name, product.subtitle, product.description, product.kind, product.slug, product.attributes, product.installation, product.services, product.type_id, product.blocks, product.brand_id, product.category_id) is distinct from
       (given.name, coalesce(given.subtitle, product.subtitle), coalesce(given.description, product.description), coalesce(given.kind, product.kind), coalesce(given.slug, product.slug),
        coalesce(given.attributes, product.attributes), coalesce(given.installation, product.installation), coalesce(given.services, product.services),
        coalesce(product_type.id, product.type_id), coalesce(given.blocks, product.blocks), brand.id, category.id)
     returning product.id, product.code as key, before.category_id as from, product.category_id as to`,
    [given, now],
    'products-update',
  );
  const known = await tx.rows<KeyedRow>('select id, code as key from product where code = any($1)', [records.map(({ code }) => code)], 'products-known');
  const ids = idsOf(known);
  const missing = records.filter(({ code }) => !ids.has(code));
  const created = await tx.rows<KeyedRow>(
    `insert into product (id, code, slug, name, subtitle, description, kind, type_id, status, brand_id, category_id, attributes, installation, services, blocks, created_at, changed_at)
     select given.id, given.code, given.slug, given.name, given.subtitle, given.description, coalesce(given.kind, 'GOODS'), product_type.id, given.status,
       brand.id, category.id, coalesce(given.attributes, '[]'), given.installation, coalesce(given.services, '{}'), given.blocks, $2, $2
     from ${productRecordset} ${places}
     returning id, code as key`,
    [JSON.stringify(missing.map(({ variants: _variants, media: _media, manuals: _manuals, ...record }) => ({ ...record, slug: record.slug ?? slugFor(record.code), id: newId() }))), now],
    'products-create',
  );
  const moved = new Map(updated.flatMap(({ id, from, to }) => (from === to ? [] : [[id, { from, to }] as const])));
  return { ids: new Map([...ids, ...idsOf(created)]), created: keysOf(created), updated: keysOf(updated), moved };
}

const variantRecordset = `jsonb_to_recordset($1::jsonb) as given(
  id uuid, product_id uuid, sku text, barcode text, name jsonb, options jsonb, serial_tracked boolean, position integer)`;

export async function writeVariantRows(tx: Transaction, records: readonly ProductRecord[], productIds: ReadonlyMap<string, string>): Promise<WrittenRows> {
  const given = records.flatMap(({ code, variants }) =>
    variants.map(({ sku, barcode, name, options, serialTracked }, position) => ({
      id: newId(), product_id: productIds.get(code), sku, barcode, name, options, serial_tracked: serialTracked, position,
    })),
  );
  const updated = await tx.rows<KeyedRow>(
    `update variant set barcode = coalesce(given.barcode, variant.barcode), name = given.name, options = coalesce(given.options, variant.options),
       serial_tracked = coalesce(given.serial_tracked, variant.serial_tracked)
     from ${variantRecordset}
     where variant.sku = given.sku and variant.product_id = given.product_id and
       (variant.barcode, variant.name, variant.options, variant.serial_tracked) is distinct from
       (coalesce(given.barcode, variant.barcode), given.name, coalesce(given.options, variant.options), coalesce(given.serial_tracked, variant.serial_tracked))
     returning variant.id, variant.sku as key`,
    [JSON.stringify(given)],
    'variants-update',
  );
  const ids = idsOf(await tx.rows<KeyedRow>('select id, sku as key from variant where sku = any($1)', [given.map(({ sku }) => sku)], 'variants-known'));
  const created = await tx.rows<KeyedRow>(
    `insert into variant (id, product_id, sku, barcode, name, options, serial_tracked, position)
     select id, product_id, sku, barcode, name, coalesce(options, '[]'), coalesce(serial_tracked, true), position from ${variantRecordset}
     returning id, sku as key`,
    [JSON.stringify(given.filter(({ sku }) => !ids.has(sku)))],
    'variants-create',
  );
  return { ids: new Map([...ids, ...idsOf(created)]), created: keysOf(created), updated: keysOf(updated) };
}

const idsOf = (rows: readonly KeyedRow[]): Map<string, string> => new Map(rows.map(({ id, key }) => [key, id]));
const keysOf = (rows: readonly KeyedRow[]): Set<string> => new Set(rows.map(({ key }) => key));
