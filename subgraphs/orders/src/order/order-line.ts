import { IdColumn } from '@tonglu/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** One variant of an order, with everything as it was when the order was placed. Amounts are fen. */
@Entity('order_line')
@ObjectType({ simpleResolvers: true, description: 'One variant of an order, as it was when the order was placed.' })
@Directive('@key(fields: "id variantId", resolvable: false)')
export class OrderLine {
  @Field(() => ID)
  @IdColumn()
  id: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('smallint')
  position: number;

  /** From this catalog tells `variant`: it knows what exists for the viewer, and is asked about it anyhow. */
  @Field(() => ID)
  @Directive('@inaccessible')
  @Column('uuid', { name: 'variant_id' })
  variantId: string;

  @Field(() => String)
  @Column('text')
  sku: string;

  @Field(() => String, { description: 'The name in the language in which it was ordered.' })
  @Column('text')
  name: string;

  @Field(() => [String], { description: 'What distinguishes this variant, e.g. its colour.' })
  @Column('text', { array: true })
  options: string[];

  @Field(() => Int)
  @Column('smallint')
  quantity: number;

  @Column('bigint', { name: 'unit_price' })
  unitPriceFen: bigint;

  @Column('bigint', { name: 'total' })
  totalFen: bigint;

  /** Of its product, when it was ordered: services and the like need no stock. */
  @Column('text')
  kind: string;

  @Field(() => String, { nullable: true, description: 'Code of the promotion that gives it without charge; null for what is bought.' })
  @Column('text', { nullable: true })
  promotion: string | null;
}

/** A line as the statements of this subgraph read it: in the order of their positions. */
export type OrderLineRow = Omit<OrderLine, 'position'>;
