import type { Locale } from '@tonglu/kit';
import type { CatalogContext } from '../../context';
import { plain } from '../words';
import { dayOf, rankSearches } from './rank-searches';

/** How many people looked for something today. */
export interface PopularSearchSeed {
  locale: Locale;
  text: string;
  people: number;
}

/** Tells a new house what people search for, until they do; where anything was counted, nothing is added. */
export async function seedPopularSearches({ db, clock }: CatalogContext, searches: readonly PopularSearchSeed[]): Promise<void> {
  await db.write(
    `insert into search_count (channel, locale, text, day, people)
     select 'MALL', locale, text, $2, people from jsonb_to_recordset($1::jsonb) as given(locale text, text text, people integer)
     where not exists (select from search_count) on conflict do nothing`,
    [JSON.stringify(searches.map((search) => ({ ...search, text: plain(search.text) }))), dayOf(clock.now())],
    'popular-searches-seed',
  );
  await rankSearches(db, clock.now());
}
