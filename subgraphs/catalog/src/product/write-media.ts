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

/** Makes the pictures of products, and of variants, that describe theirs exactly these; manuals are no pictures. Returns the products whose pictures changed. */
export async function writeMedia(
  tx: Transaction,
  records: readonly Pictured[],
  productIds: ReadonlyMap<string, string>,
  variantIds: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const described = records.filter(({ media, variants }) => media ?? variants.some((variant) => variant.media));
  if (described.length === 0) return new Set();
  const known = await picturesOf(tx, described.map(({ code }) => productIds.get(code) as string));
  const given = described.flatMap(({ code, media, variants }) => {
    const productId = productIds.get(code) as string;
    const stored = known.get(productId) ?? new Map<string | null, MediaRecord[]>();
    const told = new Map([[null, media] as const, ...variants.map(({ sku, media: own }) => [variantIds.get(sku) as string, own] as const)]);
    const owners = new Set([null, ...stored.keys(), ...told.keys()]);
    const pictures = [...owners].flatMap((owner) => (told.get(owner) ?? stored.get(owner) ?? []).map((picture) => ({ ...picture, variant_id: owner })));
    return pictures.map((picture, position) => ({ ...picture, id: newId(), product_id: productId, position }));
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

/** The pictures that there are, by product and variant, in their order. */
async function picturesOf(tx: Transaction, productIds: readonly string[]): Promise<Map<string, Map<string | null, MediaRecord[]>>> {
  const rows = await tx.rows<MediaRecord & { productId: string; variantId: string | null }>(
    `select product_id as "productId", variant_id as "variantId", url, alt, role from media where product_id = any($1) and role <> '${MediaRole.MANUAL}' order by product_id, position`,
    [productIds],
    'pictures-known',
  );
  const known = new Map<string, Map<string | null, MediaRecord[]>>();
  for (const { productId, variantId, ...picture } of rows) {
    const ofProduct = known.get(productId) ?? new Map<string | null, MediaRecord[]>();
    known.set(productId, ofProduct.set(variantId, [...(ofProduct.get(variantId) ?? []), picture]));
  }
  return known;
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
