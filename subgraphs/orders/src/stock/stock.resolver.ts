import { orRefusal, requireRole, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { receiveStock } from './receive-stock';

@InputType()
class ReceivedLineInput {
  @Field(() => String)
  sku: string;

  @Field(() => Int, { description: 'Units, 1–100,000.' })
  quantity: number;
}

@InputType()
class ReceiveStockInput {
  @Field(() => String, { description: 'Code of the warehouse.' })
  warehouse: string;

  @Field(() => String, { description: 'Number of the paper that came with the goods; a paper is received once.' })
  reference: string;

  @Field(() => [ReceivedLineInput], { description: '1–1,000 lines; lines of the same SKU add up.' })
  lines: ReceivedLineInput[];

  @Field(() => String)
  idempotencyKey: string;
}

@ObjectType({ simpleResolvers: true, description: 'Goods that came into a warehouse.' })
class StockReceived {
  @Field(() => String)
  reference: string;

  @Field(() => Int)
  lines: number;

  @Field(() => Int)
  units: number;
}

const ReceiveStockResult = resultUnion('ReceiveStockResult', () => StockReceived, 'StockReceived');

@Resolver()
export class StockResolver {
  @Mutation(() => ReceiveStockResult, { description: 'Takes goods into a warehouse (O5). For stock keepers.' })
  receiveStock(@Arg('input', () => ReceiveStockInput) input: ReceiveStockInput, @Ctx() context: OrdersContext) {
    requireRole(context, 'STOCK_KEEPER');
    return orRefusal(context, () => receiveStock(context, input));
  }
}
