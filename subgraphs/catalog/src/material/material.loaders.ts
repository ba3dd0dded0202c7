import { badInput, type Context, type Database, groupLoader, requireRole, rowLoader } from '@tonglu/kit';
import { materialColumns, type MaterialRow, MaterialStatus } from './material';
import { type MaterialCounts, tokenDigest, VisitKind } from './material-share';

const mostAtOnce = 100;

/** Guides choose from these; until their app comes, editors do. Newest first. */
export async function allMaterials(context: Pick<Context, 'actor' | 'db'>, status: MaterialStatus | null, first: number): Promise<MaterialRow[]> {
  requireRole(context, 'CATALOG_EDITOR');
  if (first < 1 || first > mostAtOnce) throw badInput('first', `must be 1–${mostAtOnce}`);
  return context.db.rows<MaterialRow>(`select ${materialColumns} from material where $1::text is null or status = $1 order by id desc limit $2`, [status, first], 'materials');
}

export const materialByCode = (db: Database, code: string): Promise<MaterialRow | undefined> => db.row<MaterialRow>(`select ${materialColumns} from material where code = $1`, [code], 'material-by-code');

/** What a link leads to; nothing where it was withdrawn. */
export async function materialByToken(db: Database, token: string): Promise<MaterialRow | null> {
  const digest = tokenDigest(token);
  if (!digest) return null;
  const found = await db.row<MaterialRow>(
    `select ${materialColumns} from material_share join material on material.id = material_id where token_digest = $1 and material.status = '${MaterialStatus.PUBLISHED}'`,
    [digest],
    'material-by-token',
  );
  return found ?? null;
}

export const productsOfMaterialLoader = (db: Database) =>
  groupLoader(
    (ids: readonly string[]) =>
      db.rows<{ materialId: string; productId: string }>('select material_id as "materialId", product_id as "productId" from material_product where material_id = any($1) order by material_id, position', [ids], 'products-of-material'),
    ({ materialId }) => materialId,
  );

/** Counted from the visits themselves: there is no second number that could differ. */
export const countsOfMaterialLoader = (db: Database) =>
  rowLoader(
    (ids: readonly string[]) =>
      db.rows<MaterialCounts & { id: string }>(
        `select share.material_id as id, count(distinct share.id)::integer as shares,
           count(visit.share_id) filter (where visit.kind = '${VisitKind.VIEW}')::integer as views,
           count(visit.share_id) filter (where visit.kind = '${VisitKind.FORWARD}')::integer as forwards
         from material_share share left join material_visit visit on visit.share_id = share.id
         where share.material_id = any($1) group by share.material_id`,
        [ids],
        'counts-of-material',
      ),
    ({ id }) => id,
  );
