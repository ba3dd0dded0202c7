import type { Database, Job } from '@tonglu/kit';
import type { CatalogContext } from '../context';

/** Writers append; here what adds up becomes one row again. Sums are the same before and after, whoever reads or writes meanwhile. One at a time: two would wait for each other's rows. */
export const foldCounts = (db: Database): Promise<unknown> =>
  db.write(
    `with turn as materialized (select pg_try_advisory_xact_lock(hashtext('catalog.fold')) as mine),
       scattered as (select category_id, brand_id, value_id from product_count where (select mine from turn) group by category_id, brand_id, value_id having count(*) > 1 or sum(count) = 0),
       gone as (
         delete from product_count using scattered
         where product_count.category_id = scattered.category_id and product_count.brand_id = scattered.brand_id and product_count.value_id = scattered.value_id
         returning product_count.*)
     insert into product_count select category_id, brand_id, value_id, sum(count) from gone group by category_id, brand_id, value_id having sum(count) <> 0`,
    [],
    'counts-fold',
  );

export const foldProductCounts: Job<CatalogContext> = { name: 'fold-product-counts', every: '* * * * *', run: ({ db }) => foldCounts(db).then(() => undefined) };
