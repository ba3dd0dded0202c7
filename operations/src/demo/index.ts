export * from './types';
export { accounts } from './accounts';
export { brands } from './brands';
export { categories } from './categories';
export { filters } from './filters';
export { hotVariant, openingStock } from './opening-stock';
export { promotionsFrom } from './promotions';
export { products, productTypes } from './product-types';
export { warehouses } from './warehouses';
