import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import { Variant, type VariantRow } from '../variant/variant';
import { extrasOf, MemberOffer, memberOfferOn, VariantExtras } from './variant-offers';

@Resolver(() => Variant)
export class VariantOffersResolver {
  @FieldResolver(() => VariantExtras, { nullable: true, description: 'What one piece by itself comes with for this viewer, and what would unlock more (C9). Null: not for sale here.' })
  extras(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Promise<VariantExtras | null> {
    return extrasOf(context, variant);
  }

  @FieldResolver(() => MemberOffer, { nullable: true, description: 'What signing in would give (C9). Null for members, and where it would change nothing.' })
  memberOffer(@Root() variant: VariantRow, @Ctx() context: CatalogContext): Promise<MemberOffer | null> {
    return memberOfferOn(context, variant);
  }
}
