import type { Database, LocalizedText } from '@tonglu/kit';
import { isPicture } from '../media/media.loaders';
import type { Media } from '../media/media';
import { type StandardPrice, standardPricesOf } from '../price/list/standard-prices';
import type { ContentBlockData } from '../product/content-block';
import type { AttributeData } from '../product/product';
import type { ComponentRecord } from '../product/product-record';
import type { OptionData } from '../variant/variant';
import type { AttributeShape, HouseShape } from './house-columns';
import { pieceLength } from './pieces';

export interface ExportedVariant {
  id: string;
  sku: string;
  barcode: string | null;
  name: LocalizedText;
  options: OptionData[];
  serialTracked: boolean;
  components: ComponentRecord[];
  prices: readonly StandardPrice[];
}

export interface ExportedProduct {
  id: string;
  code: string;
  slug: string;
  type: string | null;
  kind: string;
  status: string;
  brand: string;
  category: string;
  name: LocalizedText;
  subtitle: LocalizedText | null;
  description: LocalizedText | null;
  attributes: AttributeData[];
  installation: string | null;
  services: string[];
  blocks: ContentBlockData[] | null;
  /** Pictures and manuals, in their order. */
  media: (Pick<Media, 'variantId' | 'url' | 'alt' | 'role' | 'language'> & { bytes: number | null })[];
  variants: ExportedVariant[];
}

/** Which columns a file about the whole catalogue needs. */
export async function readShape(db: Database): Promise<HouseShape> {
  const attributes = await db.slowRows<AttributeShape>(
    `select attribute->>'code' as code, bool_or(jsonb_typeof(attribute->'value') = 'object') as localized, bool_or(attribute ? 'unit') as unit, bool_or(product.type_id is null) as named
     from product, jsonb_array_elements(product.attributes) with ordinality as listed(attribute, place) group by 1 order by min(place), 1`,
    [],
    'export-attributes',
  );
  const [{ options }] = await db.slowRows<{ options: number }>('select coalesce(max(jsonb_array_length(options)), 0)::integer as options from variant', [], 'export-options');
  return { attributes, options, content: await readContentShape(db) };
}

/** Bytes are no fewer than characters, and how the database writes JSON is no shorter than how the file does. */
async function readContentShape(db: Database): Promise<HouseShape['content']> {
  const listed = (which: string, per: string): string =>
    `(select max(bytes) from (select 2 + sum(octet_length(url) + octet_length(alt::text) + 100) as bytes from media where ${which} group by ${per}) listed)`;
  const [{ bytes }] = await db.slowRows<{ bytes: HouseShape['content'] }>(
    `select jsonb_build_object('media', ${listed(`${isPicture} and variant_id is null`, 'product_id')}, 'variant.media', ${listed(`${isPicture} and variant_id is not null`, 'variant_id')},
       'manuals', ${listed(`not (${isPicture})`, 'product_id')}, 'blocks', (select max(octet_length(blocks::text)) from product)) as bytes`,
    [],
    'export-content',
  );
  // Where a piece would end inside a character, it is one shorter.
  const pieces = (count: number | null): number => Math.ceil((count ?? 0) / (pieceLength - 1));
  return { media: pieces(bytes.media), 'variant.media': pieces(bytes['variant.media']), manuals: pieces(bytes.manuals), blocks: pieces(bytes.blocks) };
}

const pageSize = 500;

/** Every product, a page at a time: however many there are, few are held. */
export async function* readCatalogue(db: Database): AsyncGenerator<ExportedProduct[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const products = await db.slowRows<Omit<ExportedProduct, 'variants'> & { variants: Omit<ExportedVariant, 'prices'>[] }>(
      `select product.id, product.code, product.slug, product_type.code as type, product.kind, product.status, brand.slug as brand, category.slug as category, product.name, product.subtitle,
         product.description, product.attributes, product.installation, product.services, product.blocks, (
           select coalesce(jsonb_agg(jsonb_build_object('variantId', variant_id, 'url', url, 'alt', alt, 'role', role, 'language', language, 'bytes', bytes) order by position, id), '[]')
           from media where media.product_id = product.id) as media, (
           select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sku', sku, 'barcode', barcode, 'name', name, 'options', options, 'serialTracked', serial_tracked, 'components', (
             select coalesce(jsonb_agg(jsonb_build_object('sku', piece.sku, 'quantity', part.quantity) order by part.position), '[]')
             from suite_component part join variant piece on piece.id = part.component_id where part.suite_id = variant.id and product.kind = 'SUITE')) order by position, id), '[]')
           from variant where variant.product_id = product.id) as variants
       from product join brand on brand.id = product.brand_id join category on category.id = product.category_id left join product_type on product_type.id = product.type_id
       where product.id > $1 order by product.id limit ${pageSize}`,
      [after],
      'export-products',
    );
    if (products.length === 0) return;
    after = products[products.length - 1].id;
    const prices = new Map<string, StandardPrice[]>();
    for (const price of await standardPricesOf(db, products.flatMap(({ variants }) => variants.map(({ id }) => id)))) prices.set(price.variantId, [...(prices.get(price.variantId) ?? []), price]);
    yield products.map((product) => ({ ...product, variants: product.variants.map((variant) => ({ ...variant, prices: prices.get(variant.id) ?? [] })) }));
  }
}
