/**
 * How many products there are by shelf, brand and value, in the place of `product` in a statement: whatever is asked of
 * a product's shelf and brand can be asked of these rows. Rows add up; `value_id` 0 is the products themselves (ADR 30).
 */
export const productCounts = `(select category_id, brand_id, value_id, count, 'ACTIVE' as status from product_count) product`;
