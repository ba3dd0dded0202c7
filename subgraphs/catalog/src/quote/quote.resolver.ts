import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Quote, QuoteLineInput } from './quote';
import { quoteLines } from './quote-lines';

@Resolver()
export class QuoteResolver {
  @Query(() => Quote, { description: 'Prices up to 100 lines for this viewer’s channel: what is shown is what is charged (C8). Unknown and unsellable variants come back with `forSale: false`.' })
  quote(@Arg('lines', () => [QuoteLineInput]) lines: QuoteLineInput[], @Ctx() context: CatalogContext): Promise<Quote> {
    return quoteLines(context, lines);
  }
}
