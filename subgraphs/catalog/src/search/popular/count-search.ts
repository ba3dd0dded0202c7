import { digest, InvalidInput, refuse } from '@tonglu/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../../context';
import { type Question, readQuestion } from '../question';
import { dayOf } from './rank-searches';

@InputType({ description: 'Needs no idempotency key: person, text and day together are one.' })
export class CountSearchInput {
  @Field(() => String, { description: 'What was searched for, as it was typed.' })
  text: string;
}

@ObjectType({ simpleResolvers: true, description: 'The search is counted, now or before.' })
export class SearchCounted {
  @Field(() => Boolean, { description: 'False where such a search is never told to others: not all of it are words of the catalogue.' })
  counted: boolean;
}

const longest = 40;

/**
 * Counts a search for what is popular (C7), once per person and day: neither another token nor another address makes
 * one person two. Only what is made of the catalogue's words is counted, so that nothing personal is ever kept.
 */
export async function countSearch({ db, actor, clock, locale, loaders, settings }: CatalogContext, { text }: CountSearchInput): Promise<SearchCounted> {
  const people = [actor.memberId, actor.visitor, actor.address].filter((each) => each !== undefined);
  if (people.length === 0) refuse(new InvalidInput([], { 'zh-CN': '须登录，或带有访客标识', en: 'Sign in, or send a visitor token' }));
  const question = readQuestion('input.text', text, await loaders.lexicon(), locale);
  if (!question || !isTelling(question)) return { counted: false };
  const day = dayOf(clock.now());
  await db.write(
    `with fresh as (insert into search_counted (digest, day) select unnest($1::text[]), $2 on conflict do nothing returning digest)
     insert into search_count as known (channel, locale, text, day, people)
     select $3, $4, $5, $2, 1 where (select count(*) from fresh) = cardinality($1::text[])
     on conflict (channel, locale, text, day) do update set people = known.people + 1`,
    // In order, so that two requests of one person never wait for each other.
    [people.map((person) => digest(`${settings.secret} ${day} ${question.text} ${person}`)).sort(), day, actor.channel, locale, question.text],
    'search-count',
  );
  return { counted: true };
}

/** Made of the catalogue's words: names and numbers of people are none, and a long figure with a unit is no size. */
export const isTelling = ({ text, terms, meant }: Question): boolean => !meant && text.length <= longest && !/\d{5}/.test(text) && terms.length > 0 && terms.every(({ isKnown, isSpelt }) => isKnown && !isSpelt);
