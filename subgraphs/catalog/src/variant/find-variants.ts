import { isId, nameOf, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { type Check, onTrust, type OnTrust } from '../on-trust';
import { type StepJson, stepsColumn } from '../price/price.loaders';
import type { Bind } from '../product/bind';
import { alongOf, bring, type Brought, columnsAlong } from '../product/bring-along';
import { existing } from '../product/existing';
import { namingColumns, productColumns, type ProductRow } from '../product/product';
import { detailColumns, variantColumns, type VariantRow } from './variant';

type Row = VariantRow & { product: ProductRow & Brought; steps?: StepJson[] | null; stands?: boolean };

/** Who asks for these alone, as lists of orders do, needs no more of the product than what names it. */
const naming: ReadonlySet<string> = new Set(['__typename', 'id', 'sku', 'barcode', 'slug', 'name', 'variant', 'product']);

/** Variants others refer to, with what will be read of them and of their products: one statement. Aligned with `ids`; null what does not exist for the viewer. */
export async function findVariants(context: CatalogContext, ids: readonly string[], wanted: Wanted): Promise<(VariantRow | null)[]> {
  const known = [...new Set(ids.filter(isId))];
  if (known.length === 0) return ids.map(() => null);
  const found = await onTrust(context, (trusting, check) => read(trusting, known, wanted, check));
  return ids.map((id) => found.get(id) ?? null);
}

async function read(context: CatalogContext, ids: readonly string[], wanted: Wanted, check: Check): Promise<OnTrust<Map<string, VariantRow>>> {
  const { db, loaders } = context;
  const [listing, along] = await Promise.all([loaders.listing(), alongOf(context, wanted)]);
  const { chain } = along;
  const values: unknown[] = [ids];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const more = [...(along.variantDetails ? [detailColumns] : []), ...(chain ? [`${stepsColumn('variant.id', bind(chain.id))} as steps`] : []), ...(check ? [`${check(bind)} as stands`] : [])];
  const isNamed = [...wanted].every((field) => naming.has(field));
  const shown = isNamed ? `select ${namingColumns} from product` : `select ${productColumns}${columnsAlong(along, bind)} from product join brand on brand.id = product.brand_id`;
  const text = `select ${[variantColumns, ...more].join(', ')}, to_json(shown) as product from variant
    join lateral (${shown} where product.id = variant.product_id and ${existing(listing, bind)}) shown on true
    where variant.id = any($1)`;
  const rows = await db.rows<Row>(text, values, nameOf(text));
  if (!isNamed) bring(context, rows.map(({ product }) => product), along);
  if (chain) for (const { id, steps } of rows) loaders.prices().bring(id, steps ?? [], chain);
  return { value: new Map(rows.map((row) => [row.id, row])), stands: rows.at(0)?.stands };
}
