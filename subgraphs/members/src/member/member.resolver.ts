import { forbidden, inLocale } from '@tonglu/kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Address, type AddressRow } from '../address/address';
import type { MembersContext } from '../context';
import { maskPhone } from '../identity/phone';
import { Member, type MemberRow } from './member';

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => Member, { nullable: true, description: 'The signed-in member; null for visitors.' })
  me(@Ctx() { actor, loaders }: MembersContext): Promise<MemberRow | null> | null {
    return actor.memberId ? loaders.memberById.load(actor.memberId) : null;
  }

  @FieldResolver(() => String, { description: 'The one they gave themselves, else a made-up one.' })
  displayName(@Root() member: MemberRow, @Ctx() { locale }: MembersContext): string {
    return inLocale(member.displayNames, locale);
  }

  @FieldResolver(() => String, { description: 'Masked, e.g. 138****0001.' })
  phone(@Root() member: MemberRow): string {
    return maskPhone(member.phone);
  }

  @FieldResolver(() => [Address], { description: 'Delivery addresses, the default first, then the newest; at most 50. FORBIDDEN for anybody but the member.' })
  addresses(@Root() member: MemberRow, @Ctx() { actor, loaders }: MembersContext): Promise<AddressRow[]> {
    if (actor.memberId !== member.id) throw forbidden();
    return loaders.addressesOf.load(member.id);
  }
}
