import type { Listing } from '../assortment/listing';
import type { Bind } from '../product/bind';
import { existing } from '../product/existing';

/** Products about which shelf and brand do not say all: suites exist by their components, too. */
const suites = 'select suite.product_id from suite_component part join variant suite on suite.id = part.suite_id';

/**
 * How many products there are by shelf, brand and value for a viewer, in the place of `product` in a statement: whatever
 * is asked of a product's shelf and brand can be asked of these rows. Rows add up; `value_id` 0 is the products
 * themselves (ADR 30). What assortments say of shelves and brands is asked of the rows; suites and the few products
 * that rules name are added and taken away one by one (C3).
 */
export function productCounts(listing: Listing, bind: Bind): string {
  const where = ['true', ...listing.ofShelves().conditions(bind)].join(' and ');
  const counted = `select category_id, brand_id, value_id, count, 'ACTIVE' as status from product_count product where ${where}`;
  if (listing.isEverything) return `(${counted}) product`;
  const exists = existing(listing, bind);
  const named = listing.naming.length > 0 ? ` union all select rule.product_id from assortment_rule rule where rule.assortment_id = any(${bind(listing.naming)}::uuid[]) and rule.product_id is not null` : '';
  return `(${counted}
    union all
    select product.category_id, product.brand_id, own.value_id, case when ${exists} then 1 else -1 end, 'ACTIVE'
    from product cross join lateral (select 0 as value_id union all select value_id from product_facet where product_facet.product_id = product.id) own
    where product.status = 'ACTIVE' and (${exists}) is distinct from (${where}) and product.id in (${suites}${named})) product`;
}
