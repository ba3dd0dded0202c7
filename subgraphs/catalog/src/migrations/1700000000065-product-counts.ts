import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many products on sale stand where, and with which properties: added up, so that lists and facets need not look at products (ADR 30). */
export class ProductCounts1700000000065 implements MigrationInterface {
  name = 'ProductCounts1700000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Rows of one shelf, brand and value add up: writers only append, so none waits for another. A job folds them.
      create table product_count (
        category_id uuid not null,
        brand_id uuid not null,
        value_id integer not null, -- 0: the products themselves
        count bigint not null
      );
      create index product_count_place on product_count (category_id, value_id);

      -- A product's status, place and properties change one at a time: whoever changes any of them holds its row.
      create function count_products_added() returns trigger language plpgsql as $$
      begin
        insert into product_count select category_id, brand_id, 0, count(*) from added where status = 'ACTIVE' group by category_id, brand_id;
        return null;
      end $$;
      create function count_product_moved() returns trigger language plpgsql as $$
      begin
        if old.status = 'ACTIVE' then
          insert into product_count select old.category_id, old.brand_id, value_id, -1 from (select 0 as value_id union all select value_id from product_facet where product_id = old.id) own;
        end if;
        if new.status = 'ACTIVE' then
          insert into product_count select new.category_id, new.brand_id, value_id, 1 from (select 0 as value_id union all select value_id from product_facet where product_id = new.id) own;
        end if;
        return null;
      end $$;
      create function count_product_removed() returns trigger language plpgsql as $$
      begin
        if old.status = 'ACTIVE' then insert into product_count values (old.category_id, old.brand_id, 0, -1); end if;
        return null;
      end $$;
      create function count_facets_changed() returns trigger language plpgsql as $$
      begin
        perform from product where id in (select product_id from changed) order by id for no key update;
        insert into product_count
          select category_id, brand_id, value_id, count(*) * tg_argv[0]::integer from changed join product on product.id = changed.product_id
          where product.status = 'ACTIVE' group by category_id, brand_id, value_id;
        return null;
      end $$;
      create function count_nothing() returns trigger language plpgsql as $$
      begin
        delete from product_count where value_id > 0 or tg_table_name = 'product';
        return null;
      end $$;

      create trigger product_count_added after insert on product referencing new table as added for each statement execute function count_products_added();
      create trigger product_count_moved after update of status, category_id, brand_id on product for each row
        when ((old.status, old.category_id, old.brand_id) is distinct from (new.status, new.category_id, new.brand_id)) execute function count_product_moved();
      create trigger product_count_removed after delete on product for each row execute function count_product_removed();
      create trigger product_count_emptied after truncate on product for each statement execute function count_nothing();
      create trigger product_count_faceted after insert on product_facet referencing new table as changed for each statement execute function count_facets_changed('1');
      create trigger product_count_unfaceted after delete on product_facet referencing old table as changed for each statement execute function count_facets_changed('-1');
      create trigger product_count_faceless after truncate on product_facet for each statement execute function count_nothing();

      insert into product_count
        select category_id, brand_id, 0, count(*) from product where status = 'ACTIVE' group by category_id, brand_id
        union all
        select category_id, brand_id, value_id, count(*) from product join product_facet on product_facet.product_id = product.id
        where status = 'ACTIVE' group by category_id, brand_id, value_id;

      create index product_shelf on product (category_id, (-sold), id) where status = 'ACTIVE';
      -- Any range of it is a fair sample.
      create index product_sample on product ((hashtext(id::text) & 65535)) where status = 'ACTIVE';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index product_shelf, product_sample;
      drop trigger product_count_added on product; drop trigger product_count_moved on product;
      drop trigger product_count_removed on product; drop trigger product_count_emptied on product;
      drop trigger product_count_faceted on product_facet; drop trigger product_count_unfaceted on product_facet;
      drop trigger product_count_faceless on product_facet;
      drop function count_products_added, count_product_moved, count_product_removed, count_facets_changed, count_nothing;
      drop table product_count;`);
  }
}
