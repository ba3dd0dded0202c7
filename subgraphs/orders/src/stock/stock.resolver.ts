import { orRefusal, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { receiveStock } from './receive-stock';
import { ReceiveStockInput } from './stock-inputs';
import { StockReceived } from './stock-received';

const ReceiveStockResult = resultUnion('ReceiveStockResult', () => StockReceived, 'StockReceived');

@Resolver()
export class StockResolver {
  @Mutation(() => ReceiveStockResult, { description: 'Takes goods into a warehouse; role STOCK_KEEPER (O5). All lines or none. Problems: INVALID_INPUT.' })
  receiveStock(@Arg('input', () => ReceiveStockInput) input: ReceiveStockInput, @Ctx() context: OrdersContext): Promise<StockReceived | Refusal> {
    return orRefusal(context, () => receiveStock(context, input));
  }
}
