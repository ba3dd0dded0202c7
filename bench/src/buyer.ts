import { documents, idOf } from './documents';
import { tokenOf } from './scale';

interface Answered {
  status: number;
  data?: Record<string, { __typename?: string; quote?: string | null; id?: string; problems?: { code: string }[] }>;
}

/** A member at the storefront's door. Remembers what went wrong on the way, apart from plain refusals. */
export class Buyer {
  errors = 0;
  private keys = 0;

  constructor(
    private readonly url: string,
    private readonly member: number,
    private readonly run: string,
  ) {}

  async addLine(variant: string): Promise<void> {
    await this.ask('addLine', { input: { variant, quantity: 1, idempotencyKey: this.key() } });
  }

  async quote(address: string): Promise<string | undefined> {
    const { data } = await this.ask('checkout', { address });
    return data?.checkout?.quote ?? undefined;
  }

  /** The order's id, or the codes of the refusal. */
  async place(address: string, quote: string): Promise<{ order?: string; refused?: string[] }> {
    const { data } = await this.ask('place', { input: { address, quote, idempotencyKey: this.key() } });
    const answer = data?.placeOrder;
    return answer?.__typename === 'Order' ? { order: answer.id } : { refused: answer?.problems?.map(({ code }) => code) ?? [] };
  }

  async pay(order: string): Promise<boolean> {
    const { data } = await this.ask('pay', { input: { order, idempotencyKey: this.key() } });
    return data?.startPayment?.__typename === 'Payment';
  }

  private key(): string {
    this.keys += 1;
    return `${this.run}-${this.member}-${this.keys}`;
  }

  private async ask(document: keyof typeof documents, variables: object): Promise<Answered> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(this.member)}` },
      body: JSON.stringify({ documentId: idOf(documents[document]), variables }),
    });
    const answer = (await response.json()) as Omit<Answered, 'status'> & { errors?: unknown };
    if (response.status !== 200 || answer.errors) this.errors += 1;
    return { status: response.status, data: answer.data };
  }
}
