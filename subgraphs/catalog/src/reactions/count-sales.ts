import { on } from '@tonglu/kit';
import type { CatalogContext } from '../context';

/** Paid orders are what BEST_SELLING counts. The inbox makes a repeat harmless. */
export const countSales = on<'order.paid', CatalogContext>('order.paid', async (_context, { payload }, tx) => {
  await tx.run(
    `with sale as (select variant_id, sum(quantity)::bigint as quantity from unnest($1::uuid[], $2::int[]) as line(variant_id, quantity) group by variant_id),
       sold as (update variant set sold = sold + sale.quantity from sale where variant.id = sale.variant_id returning variant.product_id, sale.quantity)
     update product set sold = sold + total.quantity
     from (select product_id, sum(quantity)::bigint as quantity from sold group by product_id) total
     where product.id = total.product_id`,
    [payload.lines.map(({ variantId }) => variantId), payload.lines.map(({ quantity }) => quantity)],
    'count-sales',
  );
});
