import { InvalidInput, isId, NotFound, once, refuse, requireRole, transact, type Transaction } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import type { AssortmentVersionInput } from './assortment-inputs';
import { AssortmentStatus, assortmentTransitions } from './status';
import { publish } from './write-assortment';

type Step = (tx: Transaction, id: string, now: Date) => Promise<unknown>;

const changeStatus = (verb: string, to: AssortmentStatus, step: Step) => async (context: CatalogContext, input: AssortmentVersionInput): Promise<{ assortmentId: string }> => {
  requireRole(context, 'CATALOG_EDITOR');
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb, input: { ...input } }, async () => {
      const { assortment: id } = input;
      const known = isId(id) ? await tx.row<{ status: AssortmentStatus }>('select status from assortment where id = $1 for update', [id], 'assortment-status-lock') : undefined;
      if (!known) refuse(new NotFound(['input', 'assortment']));
      if (!assortmentTransitions[known.status].includes(to)) {
        refuse(new InvalidInput(['input', 'assortment'], { 'zh-CN': `不能从 ${known.status} 变为 ${to}`, en: `Cannot go from ${known.status} to ${to}` }));
      }
      await step(tx, id, context.clock.now());
      return { assortmentId: id };
    });
  });
};

/** From now on it decides, in place of the version before it. Refused where another one says the opposite and nothing decides between them. */
export const publishAssortment = changeStatus('publishAssortment', AssortmentStatus.ACTIVE, publish);

/** From now on it decides nothing. */
export const withdrawAssortment = changeStatus('withdrawAssortment', AssortmentStatus.ENDED, (tx, id, now) => tx.run(`update assortment set status = 'ENDED', ended_at = $2 where id = $1`, [id, now], 'assortment-withdraw'));
