import { type Channel, once, refuse, requireRole, transact } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { localizedText } from '../localized-text-input';
import { takeTurn } from '../write-lock';
import type { CreateAssortmentInput } from './assortment-inputs';
import { problemsOfAssortment } from './check-assortment';
import { writeAssortment } from './write-assortment';

/** Prepares an assortment, or the next version of one. Every field that is wrong is named. */
export async function createAssortment(context: CatalogContext, input: CreateAssortmentInput): Promise<{ assortmentId: string }> {
  requireRole(context, 'CATALOG_EDITOR');
  const draft = { ...input, name: localizedText(input.name), channels: input.channels as Channel[] };
  const problems = problemsOfAssortment(draft);
  if (problems.length > 0) refuse(...problems);
  return transact(context.db, async (tx) => {
    await takeTurn(tx);
    return once(tx, { actor: context.actor, verb: 'createAssortment', input: { ...input } }, async () => ({ assortmentId: await writeAssortment(tx, draft, context.clock.now()) }));
  });
}
