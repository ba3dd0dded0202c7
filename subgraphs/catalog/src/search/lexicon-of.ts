import type { Database } from '@tonglu/kit';
import { Lexicon } from './lexicon';
import type { SearchWord } from './search-word';
import type { Synonym } from './synonym';

interface Kept {
  lexicon: Promise<Lexicon>;
  readAt: number;
}

/** Other processes' words may come a minute late; one's own come at once. */
const freshMs = 60_000;
const kept = new WeakMap<Database, Kept>();

/** The dictionary of this catalogue, read once and then now and again, while everybody goes on with the one at hand. */
export function lexiconOf(db: Database): Promise<Lexicon> {
  const now = Date.now();
  const held = kept.get(db);
  if (!held) {
    const lexicon = read(db);
    kept.set(db, { lexicon, readAt: now });
    lexicon.catch(() => kept.delete(db));
    return lexicon;
  }
  if (now - held.readAt > freshMs) {
    held.readAt = now;
    void read(db).then((lexicon) => (held.lexicon = Promise.resolve(lexicon)), () => undefined);
  }
  return held.lexicon;
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
