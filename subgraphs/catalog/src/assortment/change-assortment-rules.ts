import { isId, NotFound, once, refuse, requireRole, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { takeTurn } from '../write-lock';
import { assortmentColumns, type AssortmentRow } from './assortment';
import type { ChangeAssortmentRulesInput } from './assortment-inputs';
import { problemsOfRules } from './check-assortment';
import { AssortmentStatus } from './status';
import { writeAssortment, writeRules } from './write-assortment';

/** Gives a draft other rules. What was published stays as it is: its code gets a new draft. */
export async function changeAssortmentRules(context: CatalogContext, input: ChangeAssortmentRulesInput): Promise<{ assortmentId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const { assortment: id, rules } = input;
  const problems = problemsOfRules(rules);
  if (problems.length > 0) refuse(...problems);
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'changeAssortmentRules', input: { ...input } }, async () => {
      const known = isId(id) ? await tx.row<AssortmentRow>(`select ${assortmentColumns} from assortment where id = $1 for update`, [id], 'assortment-lock') : undefined;
      if (!known) refuse(new NotFound(['input', 'assortment']));
      if (known.status !== AssortmentStatus.DRAFT) return { assortmentId: await writeAssortment(tx, { ...known, rules }, context.clock.now()) };
      await writeRules(tx, id, rules);
      return { assortmentId: id };
    });
  });
}
