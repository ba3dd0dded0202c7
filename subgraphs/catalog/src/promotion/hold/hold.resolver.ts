import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CatalogContext } from '../../context';
import { requireNeighbour } from '../../neighbour';
import { type Held, holdPromotions } from './hold-promotions';
import { confirmPromotions, releasePromotions } from './settle-holds';

@ObjectType({ simpleResolvers: true, description: 'Whether everything is held. If not, nothing is.' })
@Directive('@inaccessible')
export class HoldResult implements Held {
  @Field(() => Boolean)
  held: boolean;
  @Field(() => [String], { description: 'Codes of promotions that are used up.' })
  exhausted: string[];
}

/** For orders: the budgets of what a quote applies, held before an order is written. Idempotent by the order's id. */
@Resolver()
export class HoldResolver {
  @Mutation(() => HoldResult)
  @Directive('@inaccessible')
  holdPromotions(@Arg('order', () => ID) order: string, @Arg('quote', () => String) quote: string, @Arg('until', () => Date) until: Date, @Ctx() context: CatalogContext): Promise<Held> {
    requireNeighbour(context);
    return holdPromotions(context, { order, quote, until });
  }

  @Mutation(() => Boolean, { description: 'What the order holds is used. The event order.paid does the same.' })
  @Directive('@inaccessible')
  async confirmPromotions(@Arg('order', () => ID) order: string, @Ctx() context: CatalogContext): Promise<boolean> {
    requireNeighbour(context);
    await confirmPromotions(context, order);
    return true;
  }

  @Mutation(() => Boolean, { description: 'What the order holds is given back. The event order.cancelled does the same.' })
  @Directive('@inaccessible')
  async releasePromotions(@Arg('order', () => ID) order: string, @Ctx() context: CatalogContext): Promise<boolean> {
    requireNeighbour(context);
    await releasePromotions(context, order);
    return true;
  }
}
