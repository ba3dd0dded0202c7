import type { Database } from '@tonglu/kit';
import { keptByVersion } from '../shelf';
import { Lexicon } from './lexicon';
import type { SearchWord } from './search-word';
import type { Synonym } from './synonym';

/** The dictionary of this catalogue, read once per version. */
export const lexiconOf = keptByVersion(async (db: Database): Promise<Lexicon> => {
  const [{ words, synonyms }] = await db.rows<{ words: SearchWord[]; synonyms: Pick<Synonym, 'terms' | 'language'>[] }>(
    `select (select coalesce(jsonb_agg(jsonb_build_object('word', word, 'kind', kind, 'latin', latin, 'initials', initials)), '[]') from search_word) as words,
            (select coalesce(jsonb_agg(jsonb_build_object('terms', terms, 'language', language)), '[]') from synonym) as synonyms`,
    [],
    'lexicon',
  );
  return new Lexicon(words, synonyms);
});
