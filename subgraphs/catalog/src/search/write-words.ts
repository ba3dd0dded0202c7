import type { Transaction } from '@tonglu/kit';
import { spell } from './pinyin';
import type { WordKind } from './search-word';

/** Adds to the catalogue's dictionary; a word keeps the most telling thing it ever named. */
export async function writeWords(tx: Transaction, words: ReadonlyMap<string, WordKind>): Promise<void> {
  const given = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, kind]) => ({ word, kind, ...spell(word) }));
  await tx.run(
    `insert into search_word as known (word, kind, latin, initials)
     select word, kind, latin, initials from jsonb_to_recordset($1::jsonb) as given(word text, kind smallint, latin text, initials text)
     on conflict (word) do update set kind = excluded.kind where excluded.kind > known.kind`,
    [JSON.stringify(given)],
    'search-words-write',
  );
}
