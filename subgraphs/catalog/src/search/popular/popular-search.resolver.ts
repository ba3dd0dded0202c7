import { orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../../context';
import { countSearch, CountSearchInput, SearchCounted } from './count-search';
import { popularSearches } from './popular-searches';

const CountSearchResult = resultUnion('CountSearchResult', () => SearchCounted, 'SearchCounted');

@Resolver()
export class PopularSearchResolver {
  @Query(() => [String], { nullable: true, description: 'What people search for these days in this channel and language, the most popular first; at most ten, and only what finds something for the viewer (C7).' })
  popularSearches(@Ctx() context: CatalogContext): Promise<string[]> {
    return popularSearches(context);
  }

  @Mutation(() => CountSearchResult, { description: 'Counts that this person searched for this, once a day; for storefronts, beside the search (C7). Problem: INVALID_INPUT where nobody can tell who it is.' })
  countSearch(@Arg('input', () => CountSearchInput) input: CountSearchInput, @Ctx() context: CatalogContext) {
    return orRefusal(context, () => countSearch(context, input));
  }
}
