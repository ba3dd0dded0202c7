import { forbidden, isId } from '@tonglu/kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { MembersContext } from '../context';
import { addressColumns, type AddressRow } from './address';
import { spokenNames } from '../region/regions';

/** What an order keeps of an address: it does not change when the member edits theirs. */
@ObjectType({ simpleResolvers: true, description: 'An address at one moment, for subgraphs that deliver to it.' })
@Directive('@inaccessible')
export class DeliveryAddressSnapshot {
  @Field(() => String)
  recipient: string;
  @Field(() => String, { description: 'Eleven digits, in clear.' })
  phone: string;
  @Field(() => String)
  provinceCode: string;
  @Field(() => String)
  cityCode: string;
  @Field(() => String)
  districtCode: string;
  @Field(() => String, { nullable: true })
  streetCode: string | null;
  @Field(() => [String], { description: 'Names as one writes them, biggest unit first.' })
  regions: string[];
  @Field(() => String)
  detail: string;
}

/** For other subgraphs only; null where the address is not this member's. */
export async function deliveryAddress(context: MembersContext, memberId: string, addressId: string): Promise<DeliveryAddressSnapshot | null> {
  if (context.caller === 'gateway') throw forbidden();
  if (!isId(memberId) || !isId(addressId)) return null;
  const address = await context.db.row<AddressRow>(`select ${addressColumns} from address where id = $1 and member_id = $2`, [addressId, memberId], 'address-to-deliver');
  if (!address) return null;
  const { recipient, phone, districtCode, streetCode, detail } = address;
  return { recipient, phone, provinceCode: districtCode.slice(0, 2), cityCode: districtCode.slice(0, 4), districtCode, streetCode, regions: spokenNames(districtCode, streetCode), detail };
}
