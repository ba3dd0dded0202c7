import { InvalidInput, newId, refuse, type Transaction } from '@tonglu/kit';
import { type PriceScope, scopeFields } from '../price-level';
import { keepVersion } from './keep-version';
import type { ListRecord } from './list-record';
import { listColumns, type ListHeader } from './price-list';

export interface WrittenList {
  id: string;
  /** Whether shoppers may see its prices, now or when its time comes. */
  isPublished: boolean;
  /** Whether another one may win over it now, or it over another. */
  isReordered: boolean;
}

export const findList = (tx: Transaction, code: string): Promise<ListHeader | undefined> =>
  tx.row<ListHeader>(`select ${listColumns} from price_list list where code = $1`, [code], 'price-list-by-code');

/** Creates the list, or moves its name, period and priority. Its kind, level and scope stay what they were. */
export async function writeList(tx: Transaction, record: ListRecord, now: Date): Promise<WrittenList> {
  const { code, name, kind = 'SALE', level, priority = 0, validFrom = null, validUntil = null, draft = false } = record;
  const scope = scopeOf(record);
  const known = await findList(tx, code);
  if (!known) {
    const id = newId();
    await tx.run(
      `insert into price_list (id, code, name, kind, level, priority, valid_from, valid_until, published_at, ${scopeFields.join(', ')})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${scopeFields.map((_field, index) => `$${index + 10}`).join(', ')})`,
      [id, code, JSON.stringify(name), kind, level, priority, validFrom, validUntil, draft ? null : now, ...scopeFields.map((field) => scope[field])],
      'price-list-create',
    );
    await keepVersion(tx, id, now);
    return { id, isPublished: !draft, isReordered: false };
  }
  const refuseField = (field: string, zh: string, en: string): never => refuse(new InvalidInput(['input', 'list', field], { 'zh-CN': zh, en }));
  if (known.withdrawnAt) refuseField('code', `价目表 ${code} 已撤回`, `Price list ${code} has been withdrawn`);
  const moved = (['kind', 'level', ...scopeFields] as const).find((field) => known[field] !== { kind, level, ...scope }[field]);
  if (moved) refuseField(moved, `价目表 ${code} 的层级与适用范围不能更改`, `The kind, level and scope of price list ${code} cannot change`);
  const moves = await tx.run(
    `update price_list set name = $2, priority = $3, valid_from = $4, valid_until = $5
     where id = $1 and (name, priority, valid_from, valid_until) is distinct from ($2::jsonb, $3::integer, $4::timestamptz, $5::timestamptz)`,
    [known.id, JSON.stringify(name), priority, validFrom, validUntil],
    'price-list-update',
  );
  if (moves > 0) await keepVersion(tx, known.id, now);
  return { id: known.id, isPublished: known.publishedAt !== null, isReordered: known.priority !== priority };
}

const scopeOf = (record: Partial<PriceScope>): PriceScope => Object.fromEntries(scopeFields.map((field) => [field, record[field] ?? null])) as PriceScope;

/** The list as it stands; created where it is missing. */
export async function ensureList(tx: Transaction, list: ListRecord, now: Date): Promise<string> {
  return ((await findList(tx, list.code)) ?? (await writeList(tx, list, now))).id;
}
