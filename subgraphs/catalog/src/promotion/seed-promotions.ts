import { canonicalJson, Refused, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import { checkDraft, type CheckedDraft, type PromotionDraft } from './draft';
import type { GroupMode, GroupScope, PromotionGroup } from './group';
import type { PromotionPhase } from './phase';
import { publish, writeDraft } from './write-promotion';

/** A parent comes before its children. */
export interface GroupSeed extends Partial<Pick<PromotionGroup, 'parent' | 'priority'>> {
  code: string;
  phase: `${PromotionPhase}`;
  mode: `${GroupMode}`;
  scope: `${GroupScope}`;
}

export interface PromotionSeed {
  groups: readonly GroupSeed[];
  promotions: readonly PromotionDraft[];
}

/** Publishes promotions, in one transaction; what is published already just so stays untouched. Returns how many were published. */
export async function seedPromotions(context: CatalogContext, { groups, promotions }: PromotionSeed): Promise<number> {
  const drafts = promotions.map((promotion) => {
    const draft = checkDraft(promotion);
    if ('problems' in draft) throw new Refused(draft.problems);
    return draft.checked;
  });
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    for (const group of groups) await writeGroup(tx, group);
    let published = 0;
    for (const draft of drafts) {
      if (await isPublished(tx, draft)) continue;
      const now = context.clock.now();
      await publish(tx, await writeDraft(tx, draft, now), now);
      published += 1;
    }
    return published;
  });
}

async function writeGroup(tx: Transaction, { code, phase, mode, scope, parent = null, priority = 0 }: GroupSeed): Promise<void> {
  await tx.run(
    `insert into promotion_group as known (code, phase, mode, scope, parent, priority) values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set phase = excluded.phase, mode = excluded.mode, scope = excluded.scope, parent = excluded.parent, priority = excluded.priority
       where (known.phase, known.mode, known.scope, known.parent, known.priority) is distinct from (excluded.phase, excluded.mode, excluded.scope, excluded.parent, excluded.priority)`,
    [code, phase, mode, scope, parent, priority],
    'promotion-group-write',
  );
}

/** Whether what holds says the same. Its period is when it was first seeded: a repeat does not prolong it. */
async function isPublished(tx: Transaction, { code, effects, conditions, funders, budget }: CheckedDraft): Promise<boolean> {
  const known = await tx.row<{ terms: unknown }>(
    `select jsonb_build_object('effects', effects, 'conditions', conditions, 'funders', funders, 'budget',
       jsonb_strip_nulls(jsonb_build_object('amount', amount_limit, 'count', count_limit, 'perMember', member_limit))) as terms
     from promotion where code = $1 and status = 'ACTIVE'`,
    [code],
    'promotion-known',
  );
  return known !== undefined && canonicalJson(known.terms) === canonicalJson({ effects, conditions, funders, budget });
}
