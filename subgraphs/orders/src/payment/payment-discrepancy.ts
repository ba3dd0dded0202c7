import { connectionOf, KeyedInput } from '@tonglu/kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum DiscrepancyKind {
  WRONG_AMOUNT = 'WRONG_AMOUNT',
  UNKNOWN_PAYMENT = 'UNKNOWN_PAYMENT',
  UNKNOWN_REFUND = 'UNKNOWN_REFUND',
  REFUND_DECLINED = 'REFUND_DECLINED',
}
registerEnumType(DiscrepancyKind, {
  name: 'PaymentDiscrepancyKind',
  description: 'How the provider and we contradict each other.',
  valuesConfig: {
    WRONG_AMOUNT: { description: 'Another amount was taken than we asked for.' },
    UNKNOWN_PAYMENT: { description: 'Money for a payment that is not ours.' },
    UNKNOWN_REFUND: { description: 'A refund that is not ours.' },
    REFUND_DECLINED: { description: 'A refund the provider will not make: it must go another way.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A contradiction between the payment provider and us that only a person can settle; nothing is credited until then (O4).' })
export class PaymentDiscrepancy {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'The provider’s name.' })
  provider: string;
  @Field(() => DiscrepancyKind)
  kind: DiscrepancyKind;
  @Field(() => String, { description: 'Number of the payment or refund.' })
  reference: string;
  @Field(() => String, { description: 'What was seen, as JSON.' })
  detail: string;
  @Field(() => Date)
  foundAt: Date;
  @Field(() => Date, { nullable: true, description: 'Null while it waits.' })
  resolvedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'How it was settled.' })
  note: string | null;
}

export const discrepancyColumns = 'id, provider, kind, reference, detail::text as detail, found_at as "foundAt", resolved_at as "resolvedAt", note';

export const PaymentDiscrepancyConnection = connectionOf(() => PaymentDiscrepancy, 'PaymentDiscrepancy');

@InputType()
export class ResolvePaymentDiscrepancyInput extends KeyedInput {
  @Field(() => ID)
  discrepancy: string;
  @Field(() => String, { description: 'How it was settled, for whoever looks later; 1–1,000 characters.' })
  note: string;
}
