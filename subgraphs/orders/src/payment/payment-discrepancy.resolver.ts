import { type Connection, orRefusal, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { listDiscrepancies, resolveDiscrepancy } from './discrepancy-desk';
import { PaymentDiscrepancy, PaymentDiscrepancyConnection, ResolvePaymentDiscrepancyInput } from './payment-discrepancy';

const ResolvePaymentDiscrepancyResult = resultUnion('ResolvePaymentDiscrepancyResult', () => PaymentDiscrepancy, 'PaymentDiscrepancy');

@Resolver(() => PaymentDiscrepancy)
export class PaymentDiscrepancyResolver {
  @Query(() => PaymentDiscrepancyConnection, { nullable: true, description: 'What the provider and we contradict each other about, newest first; role ORDER_MANAGER (O4).' })
  paymentDiscrepancies(
    @Ctx() context: OrdersContext,
    @Arg('waiting', () => Boolean, { defaultValue: true, description: 'Those that wait for a person; false: those that are settled.' }) waiting: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<PaymentDiscrepancy>> {
    return listDiscrepancies(context, waiting, first, after);
  }

  @Mutation(() => ResolvePaymentDiscrepancyResult, { description: 'Says that a person has settled it, and how; role ORDER_MANAGER. Problems: NOT_FOUND, INVALID_INPUT.' })
  resolvePaymentDiscrepancy(@Arg('input', () => ResolvePaymentDiscrepancyInput) input: ResolvePaymentDiscrepancyInput, @Ctx() context: OrdersContext): Promise<PaymentDiscrepancy | Refusal> {
    return orRefusal(context, () => resolveDiscrepancy(context, input));
  }
}
