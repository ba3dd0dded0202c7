import { inLocale } from '@tonglu/kit';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Product, type ProductRow } from '../product/product';
import { suggest, type Suggestion } from './suggest';

@ObjectType({ simpleResolvers: true, description: 'What somebody who types this may be looking for.' })
export class SearchSuggestion {
  @Field(() => String, { description: 'To search for.' })
  text: string;
  @Field(() => Product, { nullable: true, description: 'Set where the suggestion is one product.' })
  product?: ProductRow;
}

@Resolver()
export class SuggestionResolver {
  @Query(() => [SearchSuggestion], { nullable: true, description: 'At most eight, while somebody types: Chinese, English, codes (C7).' })
  async searchSuggestions(@Arg('text', () => String) text: string, @Ctx() context: CatalogContext): Promise<SearchSuggestion[]> {
    const suggestions = await suggest(context, text);
    return suggestions.map(({ name, product }: Suggestion) => ({ text: inLocale(name, context.locale), product }));
  }
}
