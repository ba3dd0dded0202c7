import { IdColumn } from '@tonglu/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const most = { quantity: 99, lines: 100 };

/** A variant and how many of it; a cart has one line per variant. */
@Entity('cart_line')
@ObjectType({ simpleResolvers: true, description: 'A variant and how many of it; a cart has one line per variant.' })
export class CartLine {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'cart_id' })
  cartId: string;

  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Field(() => Int, { description: '1–99.' })
  @Column('smallint')
  quantity: number;
}

export const cartLineColumns = 'id, cart_id as "cartId", variant_id as "variantId", quantity';
