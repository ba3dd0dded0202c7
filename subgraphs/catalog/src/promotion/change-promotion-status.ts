import { InvalidInput, isId, NotFound, once, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import type { PromotionVersionInput } from './promotion-inputs';
import { promotionTransitions, PromotionStatus } from './status';
import { closeBudget, publish } from './write-promotion';

type Step = (tx: Transaction, promotion: { id: string; code: string }, now: Date) => Promise<void>;

const changeStatus = (verb: string, to: PromotionStatus, step: Step) => async (context: CatalogContext, input: PromotionVersionInput): Promise<{ promotionId: string }> => {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb, input: { ...input } }, async () => {
      const { promotion: id } = input;
      const promotion = isId(id) ? await tx.row<{ id: string; code: string; status: PromotionStatus }>('select id, code, status from promotion where id = $1 for update', [id], 'promotion-lock') : undefined;
      if (!promotion) refuse(new NotFound(['input', 'promotion']));
      if (!promotionTransitions[promotion.status].includes(to)) {
        refuse(new InvalidInput(['input', 'promotion'], { 'zh-CN': `不能从 ${promotion.status} 变为 ${to}`, en: `Cannot go from ${promotion.status} to ${to}` }));
      }
      await step(tx, promotion, context.clock.now());
      return { promotionId: id };
    });
  });
};

/** From now on it holds; the version before it ends. Refused where it is in conflict with others. */
export const publishPromotion = changeStatus('publishPromotion', PromotionStatus.ACTIVE, (tx, { id }, now) => publish(tx, id, now));

/** From now on nobody gets it. Orders that have it keep it. */
export const endPromotion = changeStatus('endPromotion', PromotionStatus.ENDED, async (tx, { id, code }, now) => {
  await tx.run(`update promotion set status = 'ENDED', ended_at = $2 where id = $1`, [id, now], 'promotion-end');
  await closeBudget(tx, code);
});
