export interface CatalogEvents {
  /** Products were created, changed or changed status. */
  'product.changed': { productIds: string[] };
}
