import { type CatalogContext, seedAssortments, seedCatalog, seedMaterials, seedPopularSearches, seedPriceLists, seedPromotions } from '@tonglu/catalog';
import type { Subgraph } from '@tonglu/kit';
import { seedMembers } from '@tonglu/members';
import { seedOrders } from '@tonglu/orders';
import { accounts, assortments, brands, categories, filters, materials, openingStock, popularSearches, priceListsFrom, products, productTypes, promotionsFrom, warehouses } from '../demo';

/** Brings the demo brand in: catalogue, assortments, price lists, promotions, materials, popular searches, accounts, warehouses with opening stock. Repeatable. */
export async function seedDemo(subgraphs: ReadonlyMap<string, Subgraph>): Promise<string> {
  const contextOf = (name: string) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`The subgraph ${name} does not run`);
    return subgraph.context();
  };
  const catalog = contextOf('catalog') as CatalogContext;
  const { variantIds } = await seedCatalog(catalog, { brands, categories, filters, types: productTypes, products });
  await seedAssortments(catalog, assortments);
  await seedPriceLists(catalog, priceListsFrom(catalog.clock.now()));
  await seedPromotions(catalog, promotionsFrom(catalog.clock.now()));
  await seedMaterials(catalog, materials);
  await seedPopularSearches(catalog, popularSearches);
  await seedMembers(contextOf('members'), { accounts });
  const stock = openingStock.filter(({ onHand }) => onHand > 0).map(({ sku, warehouse, onHand }) => ({ variantId: idOf(variantIds, sku), warehouse, quantity: onHand }));
  await seedOrders(contextOf('orders'), { warehouses, stock });
  return `${products.length} products, ${variantIds.size} variants, ${accounts.length} accounts, ${warehouses.length} warehouses`;
}

function idOf(ids: ReadonlyMap<string, string>, sku: string): string {
  const id = ids.get(sku);
  if (!id) throw new Error(`Stock for ${sku}, which the catalogue does not have`);
  return id;
}
