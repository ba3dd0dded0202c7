import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { PriceTrace } from '../price/trace/price-trace';
import { Quote, QuoteLine, type QuoteLineRow } from './quote';
import { QuoteArgs } from './quote-inputs';
import { quoteLines } from './quote-lines';

@Resolver(() => QuoteLine)
export class QuoteResolver {
  @Query(() => Quote, {
    description: 'What up to 100 lines cost this viewer: prices, every promotion that applies, what would unlock the next one (C8). What is shown is what is charged. Unknown and unsellable variants come back with `forSale: false`. Nothing is held by asking.',
  })
  quote(@Args(() => QuoteArgs) args: QuoteArgs, @Ctx() context: CatalogContext): Promise<Quote> {
    return quoteLines(context, args);
  }

  @FieldResolver(() => PriceTrace, { nullable: true, description: 'Why a piece of this line has its `listPrice`; null where there is no such variant for this viewer.' })
  trace(@Root() { explain }: QuoteLineRow): Promise<PriceTrace | null> | null {
    return explain?.() ?? null;
  }
}
