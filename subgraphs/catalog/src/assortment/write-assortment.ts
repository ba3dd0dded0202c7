import { InvalidInput, newId, refuse, type Transaction } from '@tonglu/kit';
import { AssortmentConflict } from './assortment-conflict';
import type { AssortmentDraft, RuleDraft } from './check-assortment';

/** Writes a draft as the next version of its code; an earlier draft of it is replaced. */
export async function writeAssortment(tx: Transaction, { code, name, channels, scope, values, priority, validFrom, validUntil, rules }: AssortmentDraft, now: Date): Promise<string> {
  const id = newId();
  await tx.run(`delete from assortment where code = $1 and status = 'DRAFT'`, [code], 'assortment-draft-replace');
  await tx.run(
    `insert into assortment (id, code, version, status, name, channels, scope, scope_values, priority, valid_from, valid_until, created_at)
     select $1, $2, coalesce(max(version), 0) + 1, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, $10 from assortment where code = $2`,
    [id, code, JSON.stringify(name), [...new Set(channels)], scope, values, priority, validFrom ?? null, validUntil ?? null, now],
    'assortment-draft',
  );
  await writeRules(tx, id, rules);
  return id;
}

const recordset = 'jsonb_to_recordset($1::jsonb) as given(id uuid, place integer, effect text, product text, category text, brand text)';

/** The rules of a draft, all of them. */
export async function writeRules(tx: Transaction, assortmentId: string, rules: readonly RuleDraft[]): Promise<void> {
  const given = JSON.stringify(rules.map((rule, place) => ({ ...rule, id: newId(), place })));
  const unknown = await tx.rows<{ place: number; item: string; named: string }>(
    `select place, item, named from ${recordset}
     cross join lateral (values
       ('product', product, exists (select from product known where known.code = given.product)),
       ('category', category, exists (select from category known where known.slug = given.category)),
       ('brand', brand, exists (select from brand known where known.slug = given.brand))) as part(item, named, is_known)
     where named is not null and not is_known order by place limit 20`,
    [given],
    'assortment-unknown-items',
  );
  if (unknown.length > 0) refuse(...unknown.map(({ place, item, named }) => new InvalidInput(['input', 'rules', String(place), item], { 'zh-CN': `没有 ${named}`, en: `There is no ${named}` })));
  await tx.run('delete from assortment_rule where assortment_id = $1', [assortmentId], 'assortment-rules-clear');
  await tx.run(
    `insert into assortment_rule (id, assortment_id, effect, product_id, category_id, brand_id)
     select given.id, $2, given.effect, product.id, category.id, brand.id from ${recordset}
     left join product on product.code = given.product left join category on category.slug = given.category left join brand on brand.slug = given.brand`,
    [given, assortmentId],
    'assortment-rules-write',
  );
}

/** Makes a draft what holds, in place of the version before it. */
export async function publish(tx: Transaction, id: string, now: Date): Promise<void> {
  const { code, validUntil } = (await tx.row<{ code: string; validUntil: Date | null }>('select code, valid_until as "validUntil" from assortment where id = $1', [id], 'assortment-to-publish'))!;
  if (validUntil && validUntil <= now) refuse(new InvalidInput(['input', 'assortment'], { 'zh-CN': '结束时间已过', en: 'Its end is over already' }));
  await refuseConflict(tx, id);
  await tx.run(`update assortment set status = 'ENDED', ended_at = $2 where code = $1 and status = 'ACTIVE'`, [code, now], 'assortment-supersede');
  await tx.run(`update assortment set status = 'ACTIVE', published_at = $2 where id = $1`, [id, now], 'assortment-publish');
}

/**
 * What is as specific, of the same priority and in force at the same time must not say the opposite. Rules meet where
 * they are about the same thing, or one about something inside the other; a category and a brand may always share a product.
 */
async function refuseConflict(tx: Transaction, id: string): Promise<void> {
  const conflict = await tx.row<{ code: string; item: string }>(
    `with recursive shelf as (
       select id, array[id] as path from category where parent_id is null
       union all
       select category.id, shelf.path || category.id from category join shelf on shelf.id = category.parent_id),
     rule as (
       select rule.*, shelf.path, product.brand_id as of_brand,
         coalesce(product.code, category.slug, brand.slug, '*') as item, num_nonnulls(rule.product_id, rule.category_id, rule.brand_id) = 0 as everything
       from assortment_rule rule left join product on product.id = rule.product_id left join category on category.id = rule.category_id left join brand on brand.id = rule.brand_id
       left join shelf on shelf.id = coalesce(product.category_id, rule.category_id))
     select other.code, case when theirs.everything or theirs.product_id is null and mine.product_id is not null then mine.item else theirs.item end as item
     from assortment draft
     join assortment other on other.status = 'ACTIVE' and other.code <> draft.code and other.scope = draft.scope and other.priority = draft.priority
       and other.channels && draft.channels and (draft.scope = 'CHANNEL' or other.scope_values && draft.scope_values)
       and tstzrange(other.valid_from, other.valid_until) && tstzrange(draft.valid_from, draft.valid_until)
     join rule mine on mine.assortment_id = draft.id
     join rule theirs on theirs.assortment_id = other.id and theirs.effect <> mine.effect and (
       mine.everything or theirs.everything or case
         when mine.product_id is not null and theirs.product_id is not null then mine.product_id = theirs.product_id
         when mine.brand_id is not null and theirs.brand_id is not null then mine.brand_id = theirs.brand_id
         when mine.product_id is not null and theirs.brand_id is not null then mine.of_brand = theirs.brand_id
         when theirs.product_id is not null and mine.brand_id is not null then theirs.of_brand = mine.brand_id
         when mine.product_id is not null then theirs.category_id = any(mine.path)
         when theirs.product_id is not null then mine.category_id = any(theirs.path)
         when mine.category_id is not null and theirs.category_id is not null then mine.category_id = any(theirs.path) or theirs.category_id = any(mine.path)
         else true end)
     where draft.id = $1 order by other.code, item limit 1`,
    [id],
    'assortment-conflict',
  );
  if (conflict) refuse(new AssortmentConflict(conflict.code, conflict.item));
}
