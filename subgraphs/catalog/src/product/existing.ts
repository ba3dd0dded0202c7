import type { Listing } from '../assortment/listing';
import type { Bind } from './bind';

/** Which products exist for a viewer, as a condition over `product`: the one place that decides it (C3). */
export function existing(listing: Listing, bind: Bind): string {
  const listed = listing.conditions(bind).join(' and ');
  return [`product.status = 'ACTIVE'`, ...(listed ? [listed, isWhole(listed)] : [])].join(' and ');
}

/** A suite is told with all its components: it exists for those for whom each of them does (ADR 18). The inner `product` is the component's. */
const isWhole = (listed: string): string => `(product.kind <> 'SUITE' or not exists (
  select from variant suite join suite_component part on part.suite_id = suite.id join variant piece on piece.id = part.component_id
  where suite.product_id = product.id and not exists (select from product where product.id = piece.product_id and ${listed})))`;
