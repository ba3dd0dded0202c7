import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '@tonglu/kit';
import type { Buyer } from './buyers';

export interface ProblemSeen {
  code: string;
  message: string;
}

/** What a mutation came to: a definite yes, or a definite no. */
export type Told<T> = { done: T } | { refused: ProblemSeen[] };

/** What the client saw on the way to a definite answer. */
export interface Weather {
  /** No answer, or a 5xx: the outcome was unknown, so the same request went out again. */
  unknown: number;
  serverErrors: number;
}

const patienceMs = 30_000;

/** A buyer's browser: it asks the same question with the same key until it gets an answer that is one. */
export class ShopClient {
  readonly weather: Weather = { unknown: 0, serverErrors: 0 };

  constructor(
    private readonly graphUrl: string,
    /** Whether an unknown outcome is asked for again. */
    private readonly retries: boolean,
  ) {}

  async addToCart(buyer: Buyer, variant: string, quantity = 1): Promise<Told<unknown>> {
    return this.mutate(buyer, 'addCartLine', 'AddCartLineInput', { variant, quantity }, '... on Cart { id }');
  }

  async quote(buyer: Buyer): Promise<string | undefined> {
    const data = await this.ask<{ checkout: { quote: string | null } | null }>(buyer, 'query Checkout($address: ID) { checkout(address: $address) { quote } }', { address: buyer.address });
    return data.checkout?.quote ?? undefined;
  }

  placeOrder(buyer: Buyer, quote: string): Promise<Told<{ id: string; number: string }>> {
    return this.mutate(buyer, 'placeOrder', 'PlaceOrderInput', { address: buyer.address, quote }, '... on Order { id number }');
  }

  startPayment(buyer: Buyer, order: string): Promise<Told<{ number: string; state: string; cashierUrl: string | null }>> {
    return this.mutate(buyer, 'startPayment', 'StartPaymentInput', { order }, '... on Payment { number state cashierUrl }');
  }

  async orderState(buyer: Buyer, number: string): Promise<string | undefined> {
    const data = await this.ask<{ order: { state: string } | null }>(buyer, 'query OrderState($number: String!) { order(number: $number) { state } }', { number });
    return data.order?.state;
  }

  private async mutate<T>(buyer: Buyer, field: string, inputType: string, input: object, fields: string): Promise<Told<T>> {
    const document = `mutation ${inputType.replace('Input', '')}($input: ${inputType}!) { ${field}(input: $input) { __typename ${fields} ... on Refusal { problems { code message } } } }`;
    const data = await this.ask<Record<string, T & { __typename: string; problems?: ProblemSeen[] }>>(buyer, document, { input: { ...input, idempotencyKey: newId() } });
    const { problems } = data[field];
    return problems ? { refused: problems } : { done: data[field] };
  }

  private async ask<Data>(buyer: Buyer, query: string, variables: object): Promise<Data> {
    const body = JSON.stringify({ query, variables });
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.send(buyer, body);
      if (typeof answer !== 'string') return answer.data as Data;
      this.weather.unknown += 1;
      if (!this.retries || attempt === 400) throw new Error(`no definite answer: ${answer}`);
      await wait(50 + Math.random() * 250);
    }
  }

  /** The data, or in a word why there is none. */
  private async send(buyer: Buyer, body: string): Promise<{ data: unknown } | string> {
    try {
      const response = await fetch(this.graphUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${buyer.token}`, 'accept-language': 'en' },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.status >= 500) this.weather.serverErrors += 1;
      if (!response.ok) return `status ${response.status} ${await response.text()}`;
      const { data, errors } = (await response.json()) as { data: Record<string, unknown> | null; errors?: { message: string }[] };
      if (errors?.length || !data || Object.values(data).every((value) => value === null)) return `errors ${JSON.stringify(errors)}`;
      return { data };
    } catch (error) {
      const { message, cause } = error as Error & { cause?: Error };
      return cause?.message ?? message;
    }
  }
}
