import { type Context, type Database, Recent } from '@tonglu/kit';
import type { Pieces } from '../stock/pieces';
import { CompositionsDocument } from './catalog.generated';
import { patience } from './patience';

/** What one unit of each variant takes out of stock, where that is not simply itself; `lately`: a few seconds ago will do. Undefined where catalog does not answer in time. */
export async function askCompositions(context: Pick<Context, 'ask' | 'log'>, variants: readonly string[], { lately, patienceMs }: { lately: boolean; patienceMs: number }): Promise<ReadonlyMap<string, Pieces[]> | undefined> {
  try {
    const { compositions } = await context.ask('catalog', CompositionsDocument, { variants: [...variants], lately }, patienceMs);
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

type Compositions = ReadonlyMap<string, Pieces[]>;

/**
 * The same for showing stock, for one request: kept for a minute, because hardly any variant is a suite and none changes
 * often; what is ordered goes by its quote. Where catalog does not answer, what was last known of a variant counts,
 * however old, and all else as itself. The same variants are asked about once: to wait for a silent catalog twice takes
 * longer than a page has.
 */
export class CompositionReader {
  private readonly read = new Map<string, Promise<Compositions>>();
  private readonly book: Recent<Kept>;

  constructor(private readonly context: Pick<Context, 'ask' | 'log' | 'db' | 'clock'>) {
    this.book = books.get(context.db) ?? new Recent<Kept>(mostKept);
    books.set(context.db, this.book);
  }

  /** Those that are not simply themselves. */
  of(variants: Iterable<string>): Promise<Compositions> {
    const wanted = [...new Set(variants)];
    const known = wanted.map((variant) => this.book.get(variant));
    const now = this.context.clock.now().getTime();
    if (known.every((each) => each && each.until > now)) return Promise.resolve(composedOf(wanted, known));
    const key = wanted.sort().join();
    let found = this.read.get(key);
    if (!found) this.read.set(key, (found = this.find(wanted)));
    return found;
  }

  private async find(variants: readonly string[]): Promise<Compositions> {
    const now = this.context.clock.now().getTime();
    const known = variants.map((variant) => this.book.get(variant));
    const unknown = [...variants.keys()].filter((index) => (known[index]?.until ?? 0) <= now);
    const found = await askCompositions(this.context, unknown.map((index) => variants[index]), { lately: true, patienceMs: patience.page });
    if (found) for (const index of unknown) this.book.set(variants[index], (known[index] = { until: now + keptForMs, pieces: found.get(variants[index]) }));
    return composedOf(variants, known);
  }
}

function composedOf(variants: readonly string[], known: readonly (Kept | undefined)[]): Compositions {
  const composed = new Map<string, Pieces[]>();
  for (const [index, variant] of variants.entries()) {
    const pieces = known[index]?.pieces;
    if (pieces) composed.set(variant, pieces);
  }
  return composed;
}
