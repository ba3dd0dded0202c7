import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Quote } from './quote';
import { QuoteArgs } from './quote-inputs';
import { quoteLines } from './quote-lines';

@Resolver()
export class QuoteResolver {
  @Query(() => Quote, {
    description: 'What up to 100 lines cost this viewer: prices, every promotion that applies, what would unlock the next one (C8). What is shown is what is charged. Unknown and unsellable variants come back with `forSale: false`. Nothing is held by asking.',
  })
  quote(@Args(() => QuoteArgs) args: QuoteArgs, @Ctx() context: CatalogContext): Promise<Quote> {
    return quoteLines(context, args);
  }
}
