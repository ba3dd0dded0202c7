import { type Database, groupLoader, isId } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { assortmentColumns, type AssortmentRow, type AssortmentRuleView } from './assortment';
import type { AssortmentStatus } from './status';

const most = 500;

/** The newest versions first. */
export const listAssortments = ({ db }: CatalogContext, status: AssortmentStatus | null): Promise<AssortmentRow[]> =>
  db.rows<AssortmentRow>(`select ${assortmentColumns} from assortment where $1::text is null or status = $1 order by created_at desc, code limit ${most}`, [status], 'assortments-list');

export const findAssortment = async ({ db }: CatalogContext, id: string): Promise<AssortmentRow | undefined> =>
  isId(id) ? db.row<AssortmentRow>(`select ${assortmentColumns} from assortment where id = $1`, [id], 'assortment-by-id') : undefined;

export const assortmentRulesLoader = (db: Database) =>
  groupLoader(
    (ids: readonly string[]) =>
      db.rows<AssortmentRuleView & { assortmentId: string }>(
        `select rule.assortment_id as "assortmentId", rule.effect, product.code as product, category.slug as category, brand.slug as brand
         from assortment_rule rule left join product on product.id = rule.product_id left join category on category.id = rule.category_id left join brand on brand.id = rule.brand_id
         where rule.assortment_id = any($1) order by rule.id`,
        [ids],
        'assortment-rules',
      ),
    (rule) => rule.assortmentId,
  );
