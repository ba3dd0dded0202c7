import type { Listing } from '../assortment/listing';
import type { Bind } from './bind';

/** Which products exist for a viewer, as a condition over `product`: the one place that decides it (C3). */
export const existing = (listing: Listing, bind: Bind): string => [`product.status = 'ACTIVE'`, ...listing.conditions(bind)].join(' and ');
