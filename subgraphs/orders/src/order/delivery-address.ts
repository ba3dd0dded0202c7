import { Field, ObjectType } from 'type-graphql';

/** Where an order goes, as a snapshot: names of the regions, biggest first. */
@ObjectType({ simpleResolvers: true, description: 'Where an order goes, as it was when the order was placed.' })
export class DeliveryAddress {
  @Field(() => String)
  recipient: string;

  @Field(() => String)
  phone: string;

  @Field(() => [String], { description: 'Province, city, district and, where known, street.' })
  regions: string[];

  @Field(() => String)
  detail: string;

  @Field(() => String, { description: 'One line, biggest unit first.' })
  formatted: string;

  /** 6-digit code; decides which warehouse is near. */
  districtCode: string;
}
