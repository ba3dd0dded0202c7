import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Goods that came into a warehouse.' })
export class StockReceived {
  @Field(() => String, { description: 'Number of the paper.' })
  reference: string;

  @Field(() => Int, { description: 'Lines of the paper.' })
  lines: number;

  @Field(() => Int, { description: 'Units over all lines.' })
  units: number;
}

@ObjectType({ simpleResolvers: true, description: 'Goods that are on their way to a warehouse.' })
export class StockExpected extends StockReceived {}
