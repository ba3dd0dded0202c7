import { orRefusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { MembersContext } from '../context';
import { Region } from '../region/region';
import { regionOf, spokenNames } from '../region/regions';
import { addAddress } from './add-address';
import { Address, type AddressRow } from './address';
import { AddAddressInput, ChangeAddressInput, RemoveAddressInput } from './address-inputs';
import { noSuchAddress } from './addresses-of-member';
import { changeAddress } from './change-address';
import { deliveryAddress, DeliveryAddressSnapshot } from './delivery-address';
import { removeAddress } from './remove-address';

@ObjectType({ simpleResolvers: true, description: 'The address is gone; orders keep theirs.' })
class AddressRemoved {
  @Field(() => ID)
  id: string;
}

const AddressResult = resultUnion('AddressResult', () => Address, 'Address');
const RemoveAddressResult = resultUnion('RemoveAddressResult', () => AddressRemoved, 'AddressRemoved');

@Resolver(() => Address)
export class AddressResolver {
  @Mutation(() => AddressResult, { description: 'Adds a delivery address of the signed-in member. Refusals: INVALID_INPUT per field.' })
  addAddress(@Arg('input', () => AddAddressInput) input: AddAddressInput, @Ctx() context: MembersContext) {
    return orRefusal(context, async () => reload(context, await addAddress(context, input)));
  }

  @Mutation(() => AddressResult, { description: 'Replaces what an address says. Refusals: INVALID_INPUT per field, NOT_FOUND.' })
  changeAddress(@Arg('input', () => ChangeAddressInput) input: ChangeAddressInput, @Ctx() context: MembersContext) {
    return orRefusal(context, async () => reload(context, await changeAddress(context, input)));
  }

  @Mutation(() => RemoveAddressResult, { description: 'Removes an address; where it was the default, the newest other one takes its place. Refusals: NOT_FOUND.' })
  removeAddress(@Arg('input', () => RemoveAddressInput) input: RemoveAddressInput, @Ctx() context: MembersContext) {
    return orRefusal(context, () => removeAddress(context, input));
  }

  @Query(() => DeliveryAddressSnapshot, { nullable: true, description: 'For other subgraphs: an address of this member as it is now.' })
  @Directive('@inaccessible')
  deliveryAddress(
    @Arg('member', () => ID) member: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: MembersContext,
  ): Promise<DeliveryAddressSnapshot | null> {
    return deliveryAddress(context, member, id);
  }

  @FieldResolver(() => Region)
  province(@Root() { districtCode }: AddressRow): Region {
    return regionOf(districtCode.slice(0, 2));
  }

  @FieldResolver(() => Region)
  city(@Root() { districtCode }: AddressRow): Region {
    return regionOf(districtCode.slice(0, 4));
  }

  @FieldResolver(() => Region)
  district(@Root() { districtCode }: AddressRow): Region {
    return regionOf(districtCode);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Null where the address does not name one.' })
  street(@Root() { streetCode }: AddressRow): Region | null {
    return streetCode ? regionOf(streetCode) : null;
  }

  @FieldResolver(() => String, { description: 'One line, biggest unit first.' })
  formatted(@Root() { districtCode, streetCode, detail }: AddressRow): string {
    return `${spokenNames(districtCode, streetCode).join('')}${detail}`;
  }
}

/** A repeated key may name an address that was removed since. */
const reload = async ({ loaders }: MembersContext, { addressId }: { addressId: string }): Promise<AddressRow> =>
  (await loaders.addressById.load(addressId)) ?? noSuchAddress();
