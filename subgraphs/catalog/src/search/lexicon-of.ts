import type { Database } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { Lexicon } from './lexicon';
import { type SearchWord, WordKind } from './search-word';
import type { Synonym } from './synonym';

interface Kept {
  lexicon: Promise<Lexicon>;
  /** The dictionary as viewers know it, by what exists for them. */
  views: Map<string, View>;
  readAt: number;
}

interface View {
  listing: Listing;
  lexicon: Promise<Lexicon>;
}

/** Other processes' words may come a minute late; one's own come at once. */
const freshMs = 60_000;
const mostViews = 100;
const kept = new WeakMap<Database, Kept>();

/**
 * The dictionary of this catalogue for somebody for whom this exists: words that only other products have would tell
 * of them. Read once and then now and again, while everybody goes on with the one at hand.
 */
export async function lexiconOf(db: Database, listing: Listing): Promise<Lexicon> {
  const now = Date.now();
  const held = kept.get(db) ?? keep(db, now);
  if (now - held.readAt > freshMs) {
    held.readAt = now;
    void refresh(db, held).catch(() => undefined);
  }
  const known = held.views.get(listing.key);
  if (known) return known.lexicon;
  const view = { listing, lexicon: held.lexicon.then((lexicon) => viewOf(db, lexicon, listing)) };
  const [oldest] = held.views.keys();
  if (held.views.size >= mostViews) held.views.delete(oldest);
  held.views.set(listing.key, view);
  view.lexicon.catch(() => held.views.delete(listing.key));
  return view.lexicon;
}

function keep(db: Database, now: number): Kept {
  const held = { lexicon: read(db), views: new Map<string, View>(), readAt: now };
  kept.set(db, held);
  held.lexicon.catch(() => kept.delete(db));
  return held;
}

async function refresh(db: Database, held: Kept): Promise<void> {
  const lexicon = await read(db);
  const views = await Promise.all([...held.views].map(async ([key, { listing }]) => [key, { listing, lexicon: Promise.resolve(await viewOf(db, lexicon, listing)) }] as const));
  held.lexicon = Promise.resolve(lexicon);
  held.views = new Map(views);
}

/** After a write: whoever searches next finds the new words. */
export const forgetLexicon = (db: Database): void => void kept.delete(db);

async function read(db: Database): Promise<Lexicon> {
  const [{ words, synonyms }] = await db.rows<{ words: SearchWord[]; synonyms: Pick<Synonym, 'terms' | 'language'>[] }>(
    `select (select coalesce(jsonb_agg(jsonb_build_object('word', word, 'kind', kind, 'latin', latin, 'initials', initials)), '[]') from search_word) as words,
            (select coalesce(jsonb_agg(jsonb_build_object('terms', terms, 'language', language)), '[]') from synonym) as synonyms`,
    [],
    'lexicon',
  );
  return new Lexicon(words, synonyms);
}

/** Words of products that do not exist for these viewers are what they are in those that do, or unknown. */
async function viewOf(db: Database, lexicon: Lexicon, listing: Listing): Promise<Lexicon> {
  const values: unknown[] = [];
  const exists = existing(listing, (value) => `$${values.push(value)}`);
  const standsIn = (places: string): string => `exists (select from product where ${exists} and product.search @@ ('''' || word || ''':${places}')::tsquery)`;
  const words = await db.rows<{ word: string; kind: WordKind | null }>(
    `select word, case when ${standsIn('A')} then kind when kind >= ${WordKind.BRAND} and ${standsIn('B')} then kind when ${standsIn('BC')} then ${WordKind.PROPERTY} end as kind
     from (select distinct unnest(tsvector_to_array(product.search)) as word from product where not (${exists})) hidden join search_word using (word)`,
    values,
    listing.nameOf('lexicon-hidden'),
  );
  return words.length > 0 ? lexicon.seenAs(new Map(words.map(({ word, kind }) => [word, kind]))) : lexicon;
}
