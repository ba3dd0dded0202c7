import { orRefusal, type Refusal, resultUnion } from '@tonglu/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { OrdersContext } from '../context';
import { Payment } from './payment';
import type { PaymentRow } from './payment.loaders';
import { startPayment } from './start-payment';

@InputType()
class StartPaymentInput {
  @Field(() => ID)
  order: string;

  @Field(() => String, { nullable: true, description: 'Where the provider sends the browser afterwards: an address of one of our storefronts.' })
  returnUrl?: string | null;

  @Field(() => String)
  idempotencyKey: string;
}

const StartPaymentResult = resultUnion('StartPaymentResult', () => Payment, 'Payment');

@Resolver(() => Payment)
export class PaymentResolver {
  @Mutation(() => StartPaymentResult, {
    description: 'O4: opens a payment for one’s own unpaid order, or answers the one that is already open. PAYMENT_UNAVAILABLE, within 3 s, where the provider does not answer; the same idempotency key may then be tried again.',
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
