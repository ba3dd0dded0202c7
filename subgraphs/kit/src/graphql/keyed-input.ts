import { Field, InputType } from 'type-graphql';

/** Input of a mutation with an effect: the verb passes it to `once`. */
@InputType()
export abstract class KeyedInput {
  @Field(() => String, {
    description: 'Chosen by the client, a new one for each intention: 8–128 visible ASCII characters, e.g. a UUID. Sent again with the same input it has no further effect and is answered as before; with other input it is refused: IDEMPOTENCY_CONFLICT.',
  })
  idempotencyKey: string;
}
