import { KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Where goods go, and who takes them. A member has at most 50.' })
export class AddressInput {
  @Field(() => String, { description: '1–30 characters.' })
  recipient: string;

  @Field(() => String, { description: 'Mainland mobile number; +86, spaces and dashes are fine.' })
  phone: string;

  @Field(() => String, { description: 'Code of a district (6 digits); city and province follow from it.' })
  district: string;

  @Field(() => String, { nullable: true, description: 'Code of a street (9 digits) in that district.' })
  street?: string | null;

  @Field(() => String, { description: 'Road, number, building, room: 2–120 characters.' })
  detail: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Makes this the default in place of another. False takes nothing away: one address is always the default.' })
  makeDefault: boolean;
}

@InputType()
export class AddAddressInput extends KeyedInput {
  @Field(() => AddressInput)
  address: AddressInput;
}

@InputType()
export class ChangeAddressInput extends KeyedInput {
  @Field(() => ID)
  id: string;

  @Field(() => AddressInput, { description: 'The address as it is to be, all of it.' })
  address: AddressInput;
}

@InputType()
export class RemoveAddressInput extends KeyedInput {
  @Field(() => ID)
  id: string;
}
