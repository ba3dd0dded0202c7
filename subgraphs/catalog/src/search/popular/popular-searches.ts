import type { CatalogContext } from '../../context';
import type { Bind } from '../../product/bind';
import { readQuestion } from '../question';
import { isFoundBy } from '../search-query';
import { isTelling } from './count-search';

const most = 10;

/** What others search for, as far as it is made of words that this viewer's catalogue has, and finds something in it just as it stands (C3). */
export async function popularSearches({ db, actor, locale, loaders }: CatalogContext): Promise<string[]> {
  const popular = await db.row<{ texts: string[] }>('select texts from popular_search where channel = $1 and locale = $2', [actor.channel, locale], 'popular-searches');
  if (!popular) return [];
  const [lexicon, listing] = await Promise.all([loaders.lexicon(), loaders.listing()]);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const searches = popular.texts.flatMap((text) => {
    const question = readQuestion('text', text, lexicon, locale);
    return question && isTelling(question) ? [`select ${bind(text)} as text where ${isFoundBy(question, listing, bind)}`] : [];
  });
  const found = searches.length > 0 ? await db.rows<{ text: string }>(searches.join(' union all '), values) : [];
  const findable = new Set(found.map(({ text }) => text));
  return popular.texts.filter((text) => findable.has(text)).slice(0, most);
}
