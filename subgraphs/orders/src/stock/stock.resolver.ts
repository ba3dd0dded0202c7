import { orRefusal, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { expectStock } from './expect-stock';
import { receiveStock } from './receive-stock';
import { ExpectStockInput, ReceiveStockInput } from './stock-inputs';
import { StockExpected, StockReceived } from './stock-received';

const ExpectStockResult = resultUnion('ExpectStockResult', () => StockExpected, 'StockExpected');
const ReceiveStockResult = resultUnion('ReceiveStockResult', () => StockReceived, 'StockReceived');

@Resolver()
export class StockResolver {
  @Mutation(() => ReceiveStockResult, { description: 'Takes goods into a warehouse; role STOCK_KEEPER (O5). All lines or none. Problems: INVALID_INPUT, GOODS_UNAVAILABLE.' })
  receiveStock(@Arg('input', () => ReceiveStockInput) input: ReceiveStockInput, @Ctx() context: OrdersContext): Promise<StockReceived | Refusal> {
    return orRefusal(context, () => receiveStock(context, input));
  }

  @Mutation(() => ExpectStockResult, { description: 'Says what is on its way to a warehouse, until the paper is received; role STOCK_KEEPER (C9). The last word on a paper counts. Problems: INVALID_INPUT, GOODS_UNAVAILABLE.' })
  expectStock(@Arg('input', () => ExpectStockInput) input: ExpectStockInput, @Ctx() context: OrdersContext): Promise<StockExpected | Refusal> {
    return orRefusal(context, () => expectStock(context, input));
  }
}
