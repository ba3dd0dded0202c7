import { isId, nameOf, type Wanted } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { type Check, onTrust, type OnTrust, stillStands } from '../on-trust';
import { type StepJson, stepsColumn } from '../price/price.loaders';
import type { Bind } from '../product/bind';
import { alongOf, bring, type Brought, columnsAlong } from '../product/bring-along';
import { existing } from '../product/existing';
import { namingColumns, productColumns, type ProductRow } from '../product/product';
import { keptNames } from './kept-names';
import { detailColumns, variantColumns, type VariantRow } from './variant';

type Row = VariantRow & { product: ProductRow & Brought; steps?: StepJson[] | null; stands?: boolean };

/** Who asks for these alone, as lists of orders do, needs no more of the product than what names it. */
const naming: ReadonlySet<string> = new Set(['__typename', 'id', 'sku', 'barcode', 'slug', 'name', 'variant', 'product']);

/** Variants others refer to, with what will be read of them and of their products: one statement. Aligned with `ids`; null what does not exist for the viewer. */
export async function findVariants(context: CatalogContext, ids: readonly string[], wanted: Wanted): Promise<readonly (VariantRow | null)[]> {
  if (!ids.some(isId)) return ids.map(() => null);
  return onTrust(context, (trusting, check) => read(trusting, ids, wanted, check));
}

async function read(context: CatalogContext, ids: readonly string[], wanted: Wanted, check: Check): Promise<OnTrust<(VariantRow | null)[]>> {
  const { db, loaders, keepsAnswers } = context;
  const listing = await loaders.listing();
  const isNamed = [...wanted].every((field) => naming.has(field));
  const names = keepsAnswers && isNamed && !wanted.has('barcode') ? await keptNames(context, listing) : undefined;
  const kept = names?.of(ids);
  if (kept) return { value: kept, stands: check && (await stillStands(db, check)) };

  const along = await alongOf(context, wanted);
  const { chain } = along;
  const known = [...new Set(ids.filter(isId))];
  const values: unknown[] = [known];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const more = [...(along.variantDetails ? [detailColumns] : []), ...(chain ? [`${stepsColumn('variant.id', bind(chain.id))} as steps`] : []), ...(check ? [`${check(bind)} as stands`] : [])];
  const shown = isNamed ? `select ${namingColumns} from product` : `select ${productColumns}${columnsAlong(along, bind)} from product join brand on brand.id = product.brand_id`;
  const text = `select ${[variantColumns, ...more].join(', ')}, to_json(shown) as product from variant
    join lateral (${shown} where product.id = variant.product_id and ${existing(listing, bind)}) shown on true
    where variant.id = any($1)`;
  const rows = await db.rows<Row>(text, values, nameOf(text));
  if (!isNamed) bring(context, rows.map(({ product }) => product), along);
  if (chain) for (const { id, steps } of rows) loaders.prices().bring(id, steps ?? [], chain);
  const found = new Map(rows.map((row) => [row.id, row]));
  const stands = !check || rows.at(0)?.stands === true;
  if (stands) names?.keep(known, found);
  return { value: ids.map((id) => found.get(id) ?? null), stands };
}
