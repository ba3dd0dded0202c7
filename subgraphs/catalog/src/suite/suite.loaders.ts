import { type Database, groupLoader } from '@tonglu/kit';
import type { ComponentRow } from './suite-component';

/** What is in a suite; nothing for what is none. */
export const componentsOfSuiteLoader = (db: Database) =>
  groupLoader(
    (suites: readonly string[]) =>
      db.rows<ComponentRow>(
        `select part.suite_id as "suiteId", part.quantity, product.name as "productName", product.kind,
           jsonb_build_object('id', variant.id, 'sku', variant.sku, 'options', variant.options) as variant
         from suite_component part
         join variant suite on suite.id = part.suite_id join product owner on owner.id = suite.product_id and owner.kind = 'SUITE'
         join variant on variant.id = part.component_id join product on product.id = variant.product_id
         where part.suite_id = any($1) order by part.suite_id, part.position`,
        [suites],
        'components-of-suite',
      ),
    (part) => part.suiteId,
  );
