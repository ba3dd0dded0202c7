import { type Context, type Database, Recent } from '@tonglu/kit';
import DataLoader from 'dataloader';
import type { Pieces } from '../stock/pieces';
import { CompositionsDocument } from './catalog.generated';
import { patience } from './patience';

/** What one unit of each variant takes out of stock, where that is not simply itself. Undefined where catalog does not answer in time. */
export async function askCompositions(context: Pick<Context, 'ask' | 'log'>, variants: readonly string[], patienceMs: number = patience.page): Promise<ReadonlyMap<string, Pieces[]> | undefined> {
  try {
    const { compositions } = await context.ask('catalog', CompositionsDocument, { variants: [...variants] }, patienceMs);
    return new Map(compositions.map(({ variant, pieces }) => [variant, pieces.map((piece) => ({ variantId: piece.variant, quantity: piece.quantity }))]));
  } catch (error) {
    context.log.warn({ err: error }, 'no compositions from catalog');
    return undefined;
  }
}

interface Kept {
  until: number;
  /** Undefined: the variant itself. */
  pieces: Pieces[] | undefined;
}

const keptForMs = 60_000;
const mostKept = 50_000;
const books = new WeakMap<Database, Recent<Kept>>();

/**
 * The same for showing stock: kept for a minute, because hardly any variant is a suite and none changes often; what is
 * ordered goes by its quote. Where catalog does not answer, what was last known of a variant counts, however old, and all
 * else as itself. Asked once a request: to wait for a silent catalog twice takes longer than a page has.
 */
export const compositionLoader = (context: Pick<Context, 'ask' | 'log' | 'db' | 'clock'>) =>
  new DataLoader<string, Pieces[] | undefined>(async (variants) => {
    const book = books.get(context.db) ?? new Recent<Kept>(mostKept);
    books.set(context.db, book);
    const now = context.clock.now().getTime();
    const known = new Map(variants.map((variant) => [variant, book.get(variant)]));
    const unknown = variants.filter((variant) => (known.get(variant)?.until ?? 0) <= now);
    const found = unknown.length > 0 ? await askCompositions(context, unknown) : undefined;
    if (found) {
      for (const variant of unknown) {
        const kept = { until: now + keptForMs, pieces: found.get(variant) };
        known.set(variant, kept);
        book.set(variant, kept);
      }
    }
    return variants.map((variant) => known.get(variant)?.pieces);
  });
