import { InvalidInput, newId, refuse, type Transaction } from '@tonglu/kit';
import type { CheckedDraft } from './draft';
import { PromotionConflict } from './promotion-conflict';
import { promotionColumns } from './promotion.loaders';
import type { PromotionRecord } from './promotion-record';
import { isLineWise } from './rules/effects';
import { GroupMode, type PromotionGroup, GroupScope } from './group';

/** Writes a draft as the next version of its code; an earlier draft of it is replaced. */
export async function writeDraft(tx: Transaction, { code, kind, name, phase, group, priority, category, excludes, conditions, effects, funders, validFrom, validUntil, budget }: CheckedDraft, now: Date): Promise<string> {
  const id = newId();
  await tx.run(`delete from promotion where code = $1 and status = 'DRAFT'`, [code], 'promotion-draft-replace');
  await tx.run(
    `insert into promotion (id, code, version, status, kind, name, phase, group_code, priority, category, excludes, conditions, effects, funders, valid_from, valid_until, amount_limit, count_limit, member_limit, created_at)
     select $1, $2, coalesce(max(version), 0) + 1, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18 from promotion where code = $2`,
    [
      id, code, kind, JSON.stringify(name), phase, group ?? null, priority, category ?? null, excludes, JSON.stringify(conditions), JSON.stringify(effects), JSON.stringify(funders),
      validFrom ?? null, validUntil ?? null, budget.amount ?? null, budget.count ?? null, budget.perMember ?? null, now,
    ],
    'promotion-draft',
  );
  return id;
}

/** Makes a draft what holds, in place of the version before it. What was used counts on. */
export async function publish(tx: Transaction, id: string, now: Date): Promise<void> {
  const promotion = (await tx.row<PromotionRecord>(`select ${promotionColumns} from promotion where id = $1`, [id], 'promotion-to-publish'))!;
  if (promotion.validUntil && promotion.validUntil <= now) refuse(new InvalidInput(['input', 'validUntil'], { 'zh-CN': '结束时间已过', en: 'its end is over already' }));
  await refuseUnknownItems(tx, promotion);
  await refuseMisplaced(tx, promotion);
  await refuseSpentBudget(tx, promotion);
  await tx.run(`update promotion set status = 'ENDED', ended_at = $2 where code = $1 and status = 'ACTIVE'`, [promotion.code, now], 'promotion-supersede');
  await tx.run(`update promotion set status = 'ACTIVE', published_at = $2 where id = $1`, [id, now], 'promotion-publish');
  await tx.run(
    `insert into promotion_budget (code, open, amount_limit, count_limit, member_limit)
     select code, true, amount_limit, count_limit, member_limit from promotion where id = $1 and coalesce(amount_limit, count_limit, member_limit) is not null
     on conflict (code) do update set open = true, amount_limit = excluded.amount_limit, count_limit = excluded.count_limit, member_limit = excluded.member_limit`,
    [id],
    'promotion-budget-open',
  );
  if (!promotion.budgeted) await closeBudget(tx, promotion.code);
}

export const closeBudget = async (tx: Transaction, code: string): Promise<void> => {
  await tx.run('update promotion_budget set open = false where code = $1', [code], 'promotion-budget-close');
};

/** A group takes promotions of its own phase; where lines choose, only what a line earns by itself; where the first wins, nobody of equal rank. */
async function refuseMisplaced(tx: Transaction, promotion: PromotionRecord): Promise<void> {
  if (promotion.group === null) return;
  const around = await tx.rows<PromotionGroup>(
    `with recursive around as (select * from promotion_group where code = $1 union select parent.* from promotion_group parent join around on parent.code = around.parent)
     select code, phase, mode, scope, parent, priority from around`,
    [promotion.group],
    'promotion-groups-around',
  );
  const group = around.find(({ code }) => code === promotion.group);
  if (!group) refuse(new InvalidInput(['input', 'group'], { 'zh-CN': `没有分组 ${promotion.group}`, en: `there is no group ${promotion.group}` }));
  if (group.phase !== promotion.phase) refuse(new InvalidInput(['input', 'group'], { 'zh-CN': `该分组属于阶段 ${group.phase}`, en: `this group is of the phase ${group.phase}` }));
  const byLine = around.find(({ mode, scope }) => mode !== GroupMode.STACK && scope === GroupScope.LINE);
  if (byLine && !promotion.effects.every((effect) => isLineWise(effect, promotion.phase))) {
    refuse(new InvalidInput(['input', 'group'], { 'zh-CN': `分组 ${byLine.code} 按行选择，只接受按行计算的效果`, en: `group ${byLine.code} chooses line by line: it takes only what a line earns by itself` }));
  }
  if (group.mode !== GroupMode.FIRST) return;
  const rival = await tx.row<{ code: string }>(
    `select code from promotion where status = 'ACTIVE' and group_code = $1 and priority = $2 and code <> $3 and tstzrange(valid_from, valid_until) && tstzrange($4, $5) order by code limit 1`,
    [promotion.group, promotion.priority, promotion.code, promotion.validFrom, promotion.validUntil],
    'promotion-rival',
  );
  if (rival) refuse(new PromotionConflict(rival.code));
}

/** A budget may grow, and shrink to what is used already: used never exceeds the limit (I14). Orders that take of it meanwhile wait. */
async function refuseSpentBudget(tx: Transaction, { id, code }: PromotionRecord): Promise<void> {
  await tx.run('select from promotion_budget where code = $1 for update', [code], 'promotion-budget-lock');
  const over = await tx.rows<{ field: string; used: string }>(
    `select field, used::text from promotion
     join promotion_budget budget on budget.code = promotion.code
     cross join lateral (values
       ('amount', promotion.amount_limit, budget.amount_used),
       ('count', promotion.count_limit, budget.count_used),
       ('perMember', promotion.member_limit, (select max(used) from promotion_member mine where mine.code = promotion.code))) as part(field, most, used)
     where promotion.id = $1 and used > most`,
    [id],
    'promotion-budget-spent',
  );
  if (over.length > 0) refuse(...over.map(({ field, used }) => new InvalidInput(['input', 'budget', field], { 'zh-CN': `已使用 ${used}，不能更少`, en: `${used} are used already: it cannot be less` })));
}

/** Everything that the rules name has to be there. */
async function refuseUnknownItems(tx: Transaction, { conditions, effects }: PromotionRecord): Promise<void> {
  const lookUp: Record<'skus' | 'products' | 'categories' | 'brands', Set<string>> = { skus: new Set(), products: new Set(), categories: new Set(), brands: new Set() };
  const lists = [conditions.items, conditions.items?.except, ...effects.flatMap((effect) => (effect.kind === 'BUNDLE_PRICE' ? effect.components.flatMap(({ items }) => [items, items.except]) : []))];
  for (const list of lists) for (const key of ['skus', 'products', 'categories', 'brands'] as const) list?.[key]?.forEach((each) => lookUp[key].add(each));
  for (const effect of effects) if ('sku' in effect) lookUp.skus.add(effect.sku);
  const missing = await tx.rows<{ what: string; named: string }>(
    `select 'skus' as what, named from unnest($1::text[]) as named where not exists (select from variant where sku = named)
     union all select 'products', named from unnest($2::text[]) as named where not exists (select from product where code = named)
     union all select 'categories', named from unnest($3::text[]) as named where not exists (select from category where slug = named)
     union all select 'brands', named from unnest($4::text[]) as named where not exists (select from brand where slug = named)
     order by 1, 2 limit 20`,
    [[...lookUp.skus], [...lookUp.products], [...lookUp.categories], [...lookUp.brands]],
    'promotion-unknown-items',
  );
  if (missing.length > 0) refuse(...missing.map(({ what, named }) => new InvalidInput(['input', 'conditions', 'items', what], { 'zh-CN': `没有 ${named}`, en: `there is no ${named}` })));
}
