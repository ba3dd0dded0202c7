import { Money } from '@tonglu/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A promotion that pays for old appliances.' })
export class CartTradeInOffer {
  @Field(() => String, { description: 'Code of the promotion.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'What it gives, in words.' })
  label: string;

  @Field(() => Money, { description: 'For each that is taken; never more than the new piece costs.' })
  bonus: Money;
}

@ObjectType({ simpleResolvers: true, description: 'Old appliances of one category: what handing them over earns on this cart, or would (C5). `changeCartTradeIns` says how many.' })
export class CartTradeIn {
  @Field(() => String, { description: 'Slug of the category.' })
  category: string;

  @Field(() => String, { description: 'What the category is called.' })
  name: string;

  @Field(() => Int, { description: 'So many are handed over, as the buyer says.' })
  quantity: number;

  @Field(() => Int, { description: 'For so many pieces of the cart one could be handed over; 0 where no offer wants any.' })
  most: number;

  @Field(() => Int, { description: 'So many earn something: what the discounts of the lines have, and what an order will collect.' })
  taken: number;

  @Field(() => [CartTradeInOffer], { description: 'Who would pay for them; empty where nobody does.' })
  offers: CartTradeInOffer[];
}

@ObjectType({ simpleResolvers: true, description: 'Old appliances that are collected when an order is delivered, as agreed when it was placed (C5).' })
export class OrderTradeIn {
  @Field(() => String, { description: 'Slug of the category.' })
  category: string;

  @Field(() => String, { description: 'What the category was called.' })
  name: string;

  @Field(() => Int)
  quantity: number;
}
