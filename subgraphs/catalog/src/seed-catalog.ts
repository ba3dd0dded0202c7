import { InvalidInput, type LocalizedText, newId, refuse, type Transaction, transact } from '@tonglu/kit';
import type { CatalogContext } from './context';
import { type FilterRecord, writeFilters } from './facet/declare-filter';
import type { ProductRecord } from './product/product-record';
import { refreshPrices } from './price/chain/refresh-prices';
import { refreshSearch } from './product/refresh-search';
import { writeProducts } from './product/write-products';
import { type ProductTypeRecord, writeTypes } from './product-type/add-product-type';
import { fitRecords } from './product-type/fit-records';
import { takeTurn } from './write-lock';

export interface BrandRecord {
  slug: string;
  name: LocalizedText;
}

/** A parent comes before its children. */
export interface CategoryRecord {
  slug: string;
  parent?: string;
  name: LocalizedText;
  illustration?: string;
}

/** A whole catalogue as plain data. Products of a seed are on sale at once unless they say otherwise. */
export interface CatalogSeed {
  brands: readonly BrandRecord[];
  categories: readonly CategoryRecord[];
  /** What lists can be filtered by, in the order of the facets. */
  filters?: readonly FilterRecord[];
  /** What products of each type are described by. */
  types?: readonly ProductTypeRecord[];
  products: readonly (Omit<ProductRecord, 'status'> & Partial<Pick<ProductRecord, 'status'>>)[];
}

export interface SeededCatalog {
  /** Ids by SKU, for whoever puts stock to them. */
  variantIds: Map<string, string>;
  created: number;
  updated: number;
}

/** Brings the catalogue to what the data says, in one transaction; what is already so stays untouched. */
export function seedCatalog(context: CatalogContext, { brands, categories, filters = [], types = [], products }: CatalogSeed): Promise<SeededCatalog> {
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    const renamed = (await writeBrands(tx, brands)) + (await writeCategories(tx, categories));
    const everything = renamed > 0 ? (await tx.rows<{ id: string }>('select id from product')).map(({ id }) => id) : [];
    if (everything.length > 0) await refreshSearch(tx, everything);
    await writeFilters(tx, filters);
    await writeTypes(tx, types);
    const { fitted, faults } = await fitRecords(tx, products.map((product) => ({ status: 'ACTIVE' as const, ...product })));
    if (faults.length > 0) refuse(...faults.map(({ code, field, reason }) => new InvalidInput(['products', code, field], reason)));
    const { variantIds, created, updated } = await writeProducts(tx, fitted, context.clock.now());
    await refreshPrices(tx, everything); // rules follow categories
    return { variantIds, created: created.size, updated: updated.size };
  });
}

/** Creates brands that are missing and names those that are known. Returns how many were written. */
export function writeBrands(tx: Transaction, brands: readonly BrandRecord[]): Promise<number> {
  return tx.run(
    `insert into brand (id, slug, name) select id, slug, name from jsonb_to_recordset($1::jsonb) as given(id uuid, slug text, name jsonb)
     on conflict (slug) do update set name = excluded.name where brand.name <> excluded.name`,
    [JSON.stringify(brands.map((brand) => ({ ...brand, id: newId() })))],
    'brands-write',
  );
}

async function writeCategories(tx: Transaction, categories: readonly CategoryRecord[]): Promise<number> {
  const given = JSON.stringify(categories.map((category, position) => ({ ...category, id: newId(), position })));
  const recordset = `jsonb_to_recordset($1::jsonb) as given(id uuid, slug text, parent text, name jsonb, illustration text, position integer)`;
  const written = await tx.run(
    `insert into category as known (id, slug, name, illustration, position) select id, slug, name, illustration, position from ${recordset}
     on conflict (slug) do update set name = excluded.name, illustration = excluded.illustration, position = excluded.position
       where (known.name, known.illustration, known.position) is distinct from (excluded.name, excluded.illustration, excluded.position)`,
    [given],
    'categories-write',
  );
  const moved = await tx.run(
    `update category set parent_id = parent.id from ${recordset} left join category parent on parent.slug = given.parent
     where category.slug = given.slug and category.parent_id is distinct from parent.id`,
    [given],
    'categories-arrange',
  );
  return written + moved;
}
