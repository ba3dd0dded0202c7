import { badInput, type Soon } from '@tonglu/kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Availability } from '../stock/availability';
import { isDistrictCode } from '../stock/distance';
import { Variant } from './variant';

type VariantStub = Pick<Variant, 'id'>;

@Resolver(() => Variant)
export class VariantResolver {
  @FieldResolver(() => Availability, { nullable: true, description: 'Stock truth (C9, O5). `district`: the 6-digit code of the buyer’s district; left out: the one that was chosen, as in the header x-tonglu-district. Nearest warehouses count first.' })
  availability(@Root() variant: VariantStub, @Arg('district', () => String, { nullable: true }) district: string | null, @Ctx() context: OrdersContext): Soon<Availability> {
    if (district && !isDistrictCode(district)) throw badInput('district', 'A district is named by the 6 digits of its code');
    return context.loaders.availability.load({ variantId: variant.id, district: district ?? context.actor.district });
  }
}
