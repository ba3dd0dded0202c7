import type { Answer } from './adapter';
import type { DocumentName } from './documents';

/** Asks one of the documents for somebody who is signed in. */
export type AskDocument = (document: DocumentName, variables: object) => Promise<Answer>;

type Data = Record<string, { __typename?: string; quote?: string | null; id?: string; problems?: { code: string }[] } | null>;

/** Anything but an answer or a plain refusal. */
export class WentWrong extends Error {
  override name = 'WentWrong';
}

/** A member at the storefront's door. */
export class Buyer {
  private keys = 0;

  constructor(
    private readonly askDocument: AskDocument,
    /** Tells this buyer's keys of idempotency from those of all others. */
    private readonly name: string,
  ) {}

  /** The whole way: three lines, the checkout page, the order, the payment. */
  async buy(variants: readonly string[], address: string): Promise<Answer> {
    for (const variant of variants) await this.addLine(variant);
    const quote = await this.quote(address);
    const { order, refused } = await this.place(address, quote);
    if (order === undefined) throw new WentWrong(`The order was refused: ${refused?.join()}`);
    return this.pay(order);
  }

  async addLine(variant: string): Promise<void> {
    const { addCartLine } = await this.ask('addLine', { input: { variant, quantity: 1, idempotencyKey: this.key() } });
    if (addCartLine?.__typename === 'Refusal') throw new WentWrong('A line was refused');
  }

  async quote(address: string): Promise<string> {
    const { checkout } = await this.ask('checkout', { address });
    if (!checkout?.quote) throw new WentWrong(`There is no quote: ${checkout?.problems?.map(({ code }) => code).join()}`);
    return checkout.quote;
  }

  /** The order's id, or the codes of the refusal. */
  async place(address: string, quote: string): Promise<{ order?: string; refused?: string[] }> {
    const { placeOrder } = await this.ask('place', { input: { address, quote, idempotencyKey: this.key() } });
    return placeOrder?.__typename === 'Order' ? { order: placeOrder.id } : { refused: placeOrder?.problems?.map(({ code }) => code) ?? [] };
  }

  /** Until the provider's page is there to pay on. */
  async pay(order: string): Promise<Answer> {
    const answer = await this.askDocument('pay', { input: { order, idempotencyKey: this.key() } });
    if (dataOf(answer).startPayment?.__typename !== 'Payment') throw new WentWrong('There is no payment');
    return answer;
  }

  private key(): string {
    this.keys += 1;
    return `${this.name}-${this.keys}`;
  }

  private async ask(document: DocumentName, variables: object): Promise<Data> {
    return dataOf(await this.askDocument(document, variables));
  }
}

/** What a GraphQL answer says. */
export function dataOf<D = Data>({ status, text }: Answer): D {
  const { data, errors } = JSON.parse(text) as { data: D; errors?: unknown };
  if (status !== 200 || errors) throw new WentWrong(text.slice(0, 500));
  return data;
}
