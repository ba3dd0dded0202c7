import { once, refuse, requireRole, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { localizedText } from '../localized-text-input';
import { takeTurn } from '../write-lock';
import { checkDraft } from './draft';
import type { CreatePromotionInput } from './promotion-inputs';
import { fromTerms } from './terms';
import { writeDraft } from './write-promotion';

/** Prepares a promotion, or the next version of one. Every field that is wrong is named. */
export async function createPromotion(context: CatalogContext, input: CreatePromotionInput): Promise<{ promotionId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const { idempotencyKey, name, validFrom, validUntil, ...terms } = input;
  const draft = checkDraft({ ...(fromTerms(terms) as object), name: localizedText(name), ...(validFrom ? { validFrom } : {}), ...(validUntil ? { validUntil } : {}) });
  if ('problems' in draft) refuse(...draft.problems);
  const now = context.clock.now();
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'createPromotion', input: { ...draft.checked, idempotencyKey } }, async () => ({ promotionId: await writeDraft(tx, draft.checked, now) }));
  });
}
