import { ProductStatus } from './product';

/** What an editor may make of a product. What was on sale never becomes a draft again: orders refer to it. */
export const productTransitions: Readonly<Record<ProductStatus, readonly ProductStatus[]>> = {
  [ProductStatus.DRAFT]: [ProductStatus.ACTIVE],
  [ProductStatus.ACTIVE]: [ProductStatus.END_OF_LIFE],
  [ProductStatus.END_OF_LIFE]: [ProductStatus.ACTIVE],
};
