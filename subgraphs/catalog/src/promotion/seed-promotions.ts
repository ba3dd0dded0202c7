import { canonicalJson, Refused, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import { checkDraft, type CheckedDraft, type PromotionDraft } from './draft';
import { type GroupDraft, writeGroup } from './write-group';
import { publish, writeDraft } from './write-promotion';

/** A parent comes before its children. */
export type GroupSeed = Omit<GroupDraft, 'parent' | 'priority'> & Partial<Pick<GroupDraft, 'parent' | 'priority'>>;

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
    for (const group of groups) await writeGroup(tx, { parent: null, priority: 0, ...group });
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
