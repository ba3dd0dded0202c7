import { inLocale } from '@tonglu/kit';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Category, type CategoryRow } from '../category/category';
import type { CatalogContext } from '../context';
import { Product, type ProductRow } from '../product/product';
import { suggest, type Suggestion } from './suggest';

@ObjectType({ simpleResolvers: true, description: 'What somebody who types this may be looking for.' })
export class SearchSuggestion {
  @Field(() => String, { description: 'To search for.' })
  text: string;
  @Field(() => Category, { nullable: true, description: 'Set where the suggestion is one category.' })
  category?: CategoryRow;
  @Field(() => Product, { nullable: true, description: 'Set where the suggestion is one product.' })
  product?: ProductRow;
}

@Resolver()
export class SuggestionResolver {
  @Query(() => [SearchSuggestion], { nullable: true, description: 'At most twelve, while somebody types Chinese, English, pinyin or codes (C7): categories and brands, words, products.' })
  async searchSuggestions(@Arg('text', () => String) text: string, @Ctx() context: CatalogContext): Promise<SearchSuggestion[]> {
    const suggestions = await suggest(context, text);
    return suggestions.map(({ name, category, product }: Suggestion) => ({ text: inLocale(name, context.locale), category, product }));
  }
}
