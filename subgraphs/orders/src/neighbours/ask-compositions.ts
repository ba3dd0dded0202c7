import type { Context, Database } from '@tonglu/kit';
import type { Pieces } from '../stock/pieces';
import { CompositionsDocument } from './catalog.generated';
import { patience } from './patience';

interface Kept {
  until: number;
  /** Undefined: the variant itself. */
  pieces: Pieces[] | undefined;
}

const keptForMs = 60_000;
const mostKept = 50_000;
const books = new WeakMap<Database, Map<string, Kept>>();

/**
 * What one unit of each variant takes out of stock, where that is not simply itself. For showing stock: kept for a minute,
 * because hardly any variant is a suite and none changes often; what is ordered goes by its quote. Where catalog
 * does not answer, everything counts as itself.
 */
export async function askCompositions(context: Pick<Context, 'ask' | 'log' | 'db' | 'clock'>, variants: readonly string[]): Promise<ReadonlyMap<string, Pieces[]>> {
  const book = books.get(context.db) ?? new Map<string, Kept>();
  books.set(context.db, book);
  const now = context.clock.now().getTime();
  const unknown = variants.filter((variant) => !((book.get(variant)?.until ?? 0) > now));
  if (unknown.length > 0) {
    const found = await find(context, unknown);
    if (book.size > mostKept) book.clear();
    if (found) for (const variant of unknown) book.set(variant, { until: now + keptForMs, pieces: found.get(variant) });
  }
  return new Map(variants.flatMap((variant) => {
    const pieces = book.get(variant)?.pieces;
    return pieces ? [[variant, pieces] as const] : [];
  }));
}

async function find(context: Pick<Context, 'ask' | 'log'>, variants: string[]): Promise<Map<string, Pieces[]> | undefined> {
  try {
    const { compositions } = await context.ask('catalog', CompositionsDocument, { variants }, patience.page);
    return new Map(compositions.map(({ variant, pieces }) => [variant, pieces.map((piece) => ({ variantId: piece.variant, quantity: piece.quantity }))]));
  } catch (error) {
    context.log.warn({ err: error }, 'no compositions from catalog');
    return undefined;
  }
}
