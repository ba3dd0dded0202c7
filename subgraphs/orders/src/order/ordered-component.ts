import { Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Variant } from '../variant/variant';
import type { OrderLineComponentRow } from './order-line-component';

@ObjectType({ simpleResolvers: true, description: 'What of an ordered suite is one variant, as it was when the order was placed.' })
export class OrderedComponent {
  @Field(() => Variant, { nullable: true, description: 'As it is now; null where it is not sold by itself.' })
  variant: Variant | null;

  @Field(() => String)
  sku: string;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  options: string[];

  @Field(() => Int, { description: 'Pieces over the whole line.' })
  quantity: number;

  @Field(() => Money, { description: 'Its part of the line’s `total`.' })
  share: Money;

  @Field(() => Money, { description: 'Its part of the line’s `netTotal`: what it is worth when it comes back.' })
  netShare: Money;
}

/** `exists`: whether the variant still exists for this viewer (C3). */
export const showComponent = ({ variantId, sku, name, options, quantity, share, net }: OrderLineComponentRow, exists: boolean): OrderedComponent => ({
  variant: exists ? { id: variantId } : null,
  sku,
  name,
  options,
  quantity,
  share: new Money(share),
  netShare: new Money(net),
});
