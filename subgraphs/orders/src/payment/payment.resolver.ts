import { orRefusal, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Payment } from './payment';
import { StartPaymentInput } from './payment-inputs';
import type { PaymentRow } from './payment.loaders';
import { startPayment } from './start-payment';

const StartPaymentResult = resultUnion('StartPaymentResult', () => Payment, 'Payment');

@Resolver(() => Payment)
export class PaymentResolver {
  @Mutation(() => StartPaymentResult, {
    description: 'O4: opens a payment for one’s own unpaid order, or answers the one that is already open. Problems: NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT; PAYMENT_UNAVAILABLE, within 3 s, where the provider does not answer: try again with the same idempotency key.',
  })
  startPayment(@Arg('input', () => StartPaymentInput) input: StartPaymentInput, @Ctx() context: OrdersContext): Promise<PaymentRow | Refusal> {
    return orRefusal(context, async () => {
      const { paymentId } = await startPayment(context, input);
      const payment = await context.loaders.payment.load(paymentId);
      if (!payment) throw new Error(`Payment ${paymentId} disappeared`);
      return payment;
    });
  }
}
