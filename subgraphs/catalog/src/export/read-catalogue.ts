import type { Database, LocalizedText } from '@tonglu/kit';
import { standardPricesOf } from '../price/list/standard-prices';
import type { AttributeData } from '../product/product';
import type { OptionData } from '../variant/variant';
import type { AttributeShape, HouseShape } from './house-columns';

export interface ExportedVariant {
  id: string;
  sku: string;
  barcode: string | null;
  name: LocalizedText;
  options: OptionData[];
  serialTracked: boolean;
  /** Fen, by code of the list. */
  prices: ReadonlyMap<string, bigint>;
}

export interface ExportedProduct {
  id: string;
  code: string;
  type: string | null;
  kind: string;
  status: string;
  brand: string;
  category: string;
  name: LocalizedText;
  subtitle: LocalizedText | null;
  description: LocalizedText | null;
  attributes: AttributeData[];
  variants: ExportedVariant[];
}

/** Which columns a file about the whole catalogue needs. */
export async function readShape(db: Database): Promise<HouseShape> {
  const attributes = await db.rows<AttributeShape>(
    `select attribute->>'code' as code, bool_or(jsonb_typeof(attribute->'value') = 'object') as localized, bool_or(attribute ? 'unit') as unit, bool_or(product.type_id is null) as named
     from product, jsonb_array_elements(product.attributes) with ordinality as listed(attribute, place) group by 1 order by min(place), 1`,
    [],
    'export-attributes',
  );
  const [{ options }] = await db.rows<{ options: number }>('select coalesce(max(jsonb_array_length(options)), 0)::integer as options from variant', [], 'export-options');
  return { attributes, options };
}

const pageSize = 500;

/** Every product, a page at a time: however many there are, few are held. */
export async function* readCatalogue(db: Database): AsyncGenerator<ExportedProduct[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const products = await db.rows<Omit<ExportedProduct, 'variants'> & { variants: Omit<ExportedVariant, 'prices'>[] }>(
      `select product.id, product.code, product_type.code as type, product.kind, product.status, brand.slug as brand, category.slug as category, product.name, product.subtitle,
         product.description, product.attributes, (
           select coalesce(jsonb_agg(jsonb_build_object('id', id, 'sku', sku, 'barcode', barcode, 'name', name, 'options', options, 'serialTracked', serial_tracked) order by position, id), '[]')
           from variant where variant.product_id = product.id) as variants
       from product join brand on brand.id = product.brand_id join category on category.id = product.category_id left join product_type on product_type.id = product.type_id
       where product.id > $1 order by product.id limit ${pageSize}`,
      [after],
      'export-products',
    );
    if (products.length === 0) return;
    after = products[products.length - 1].id;
    const prices = new Map<string, Map<string, bigint>>();
    for (const { variantId, list, amount } of await standardPricesOf(db, products.flatMap(({ variants }) => variants.map(({ id }) => id)))) {
      prices.set(variantId, (prices.get(variantId) ?? new Map<string, bigint>()).set(list, amount));
    }
    yield products.map((product) => ({ ...product, variants: product.variants.map((variant) => ({ ...variant, prices: prices.get(variant.id) ?? new Map<string, bigint>() })) }));
  }
}
