import { newId, type Transaction } from '@tonglu/kit';
import { MediaRole } from '../media/media';
import type { ManualRecord, MediaRecord } from './product-record';

const recordset = `jsonb_to_recordset($1::jsonb) as given(id uuid, product_id uuid, variant_id uuid, url text, alt jsonb, role text, position integer)`;

/** A product whose pictures are described. */
interface Pictured {
  code: string;
  media?: MediaRecord[];
  variants: { sku: string; media?: MediaRecord[] }[];
}

/** Makes the pictures of products that describe theirs exactly these; manuals are no pictures. Returns the products whose pictures changed. */
export async function writeMedia(
  tx: Transaction,
  records: readonly Pictured[],
  productIds: ReadonlyMap<string, string>,
  variantIds: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const described = records.filter(({ media, variants }) => media ?? variants.some((variant) => variant.media));
  if (described.length === 0) return new Set();
  const given = described.flatMap(({ code, media = [], variants }) => {
    const pictures = [...media.map((each) => ({ ...each, variant_id: null as string | null })), ...variants.flatMap(({ sku, media: own = [] }) => own.map((each) => ({ ...each, variant_id: variantIds.get(sku) ?? null })))];
    return pictures.map((picture, position) => ({ ...picture, id: newId(), product_id: productIds.get(code), position }));
  });
  const rows = await tx.rows<{ productId: string }>(
    `with given as (select * from ${recordset}),
       gone as (
         delete from media where product_id = any($2) and role <> '${MediaRole.MANUAL}' and not exists (
           select from given where given.product_id = media.product_id and given.variant_id is not distinct from media.variant_id and given.position = media.position)
         returning product_id
       ), kept as (
         insert into media (id, product_id, variant_id, url, alt, role, position)
         select id, product_id, variant_id, url, alt, role, position from given
         on conflict on constraint media_place do update set url = excluded.url, alt = excluded.alt, role = excluded.role
           where (media.url, media.alt, media.role) is distinct from (excluded.url, excluded.alt, excluded.role)
         returning product_id
       )
     select product_id as "productId" from gone union select product_id from kept`,
    [JSON.stringify(given), described.map(({ code }) => productIds.get(code))],
    'media-write',
  );
  return new Set(rows.map(({ productId }) => productId));
}

/** Manuals stand behind all pictures. */
const manualsFrom = 10_000;

/** Makes the manuals of products that describe theirs exactly these. Returns the products whose manuals changed. */
export async function writeManuals(tx: Transaction, records: readonly { productId: string; manuals: readonly ManualRecord[] }[]): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const given = records.flatMap(({ productId, manuals }) => manuals.map(({ title, bytes, ...manual }, index) => ({ ...manual, alt: title, bytes: bytes ?? null, id: newId(), product_id: productId, position: manualsFrom + index })));
  const rows = await tx.rows<{ productId: string }>(
    `with given as (select * from jsonb_to_recordset($1::jsonb) as given(id uuid, product_id uuid, url text, alt jsonb, language text, bytes bigint, position integer)),
       gone as (
         delete from media where product_id = any($2) and role = '${MediaRole.MANUAL}' and not exists (
           select from given where given.product_id = media.product_id and given.position = media.position)
         returning product_id
       ), kept as (
         insert into media (id, product_id, url, alt, role, language, bytes, position)
         select id, product_id, url, alt, '${MediaRole.MANUAL}', language, bytes, position from given
         on conflict on constraint media_place do update set url = excluded.url, alt = excluded.alt, language = excluded.language, bytes = excluded.bytes
           where (media.url, media.alt, media.language, media.bytes) is distinct from (excluded.url, excluded.alt, excluded.language, excluded.bytes)
         returning product_id
       )
     select product_id as "productId" from gone union select product_id from kept`,
    [JSON.stringify(given), records.map(({ productId }) => productId)],
    'manuals-write',
  );
  return new Set(rows.map(({ productId }) => productId));
}
