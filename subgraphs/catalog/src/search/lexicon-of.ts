import type { Database } from '@tonglu/kit';
import type { Listing } from '../assortment/listing';
import { existing } from '../product/existing';
import { keptByKey, keptByVersion } from '../shelf';
import { Lexicon } from './lexicon';
import { type SearchWord, WordKind } from './search-word';
import type { Synonym } from './synonym';

/** The dictionary of this catalogue. */
const dictionary = keptByVersion(async (db: Database): Promise<Lexicon> => {
  const [{ words, synonyms }] = await db.rows<{ words: SearchWord[]; synonyms: Pick<Synonym, 'terms' | 'language'>[] }>(
    `select (select coalesce(jsonb_agg(jsonb_build_object('word', word, 'kind', kind, 'latin', latin, 'initials', initials)), '[]') from search_word) as words,
            (select coalesce(jsonb_agg(jsonb_build_object('terms', terms, 'language', language)), '[]') from synonym) as synonyms`,
    [],
    'lexicon',
  );
  const lexicon = new Lexicon(words, synonyms);
  const unused = await db.rows<{ word: string }>(
    `select word from unnest($1::text[]) word where not exists (select from product where product.search @@ ('''' || word || '''')::tsquery)`,
    [lexicon.synonyms.words],
    'lexicon-unused',
  );
  lexicon.synonyms.leaveOut(unused.map(({ word }) => word));
  return lexicon;
});

/** The dictionary as viewers know it, by what exists for them. */
const viewsOf = keptByKey<Lexicon>();

/**
 * The dictionary of this catalogue for somebody for whom this exists: words that only other products have would tell
 * of them. The version moves with words and with what of products decides for whom they exist.
 */
export const lexiconOf = (db: Database, version: bigint, listing: Listing): Promise<Lexicon> =>
  viewsOf(db, version, listing.key, () => dictionary(db, version).then((lexicon) => viewOf(db, lexicon, listing)));

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
