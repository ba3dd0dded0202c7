import { Journal } from '../shared/journal';
import { Refusal } from '../shared/refusal';
import type { Exchange } from '../shared/http';
import { equal, hmac, merchantStringToSign } from './signature';

export const merchantId = 'tonglu';
const windowSeconds = 300;
const compactAfter = 10_000;

interface UsedNonce { nonce: string; timestamp: number }

/** Lets a merchant's request in once: right signature, fresh timestamp, nonce never seen (restarts included). */
export class MerchantGate {
  private readonly used = new Map<string, number>();
  private readonly journal: Journal<UsedNonce>;
  private nextCompaction = compactAfter;

  constructor(private readonly secret: string, private readonly clock: () => Date, file: string | undefined) {
    this.journal = new Journal<UsedNonce>({ file, apply: ({ nonce, timestamp }) => this.used.set(nonce, timestamp) });
  }

  async admit({ request, body }: Exchange): Promise<void> {
    const header = (name: string): string => {
      const value = request.headers[`x-sandboxpay-${name}`];
      if (typeof value !== 'string' || value === '') throw new Refusal(401, 'SIGNATURE_INVALID', `The header x-sandboxpay-${name} is missing.`, `x-sandboxpay-${name}`);
      return value;
    };
    const [merchant, timestamp, nonce, signature] = [header('merchant'), header('timestamp'), header('nonce'), header('signature')];
    const expected = hmac(this.secret, merchantStringToSign(request.method ?? '', request.url ?? '', timestamp, nonce, body));
    if (merchant !== merchantId || !equal(signature, expected)) throw new Refusal(401, 'SIGNATURE_INVALID', 'No such merchant, or the signature does not fit this method, path, timestamp, nonce and body.');
    if (!/^[\w-]{16,64}$/.test(nonce)) throw new Refusal(401, 'SIGNATURE_INVALID', 'A nonce has 16 to 64 letters, digits, - or _.', 'x-sandboxpay-nonce');
    this.requireFresh(timestamp);
    await this.useOnce(nonce, Number(timestamp));
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private requireFresh(timestamp: string): void {
    const age = this.now() - Number(timestamp);
    if (!/^\d{10}$/.test(timestamp) || Math.abs(age) > windowSeconds) {
      throw new Refusal(401, 'SIGNATURE_EXPIRED', `The timestamp (Unix seconds) must be within ${windowSeconds} s of the provider's clock, which reads ${this.now()}.`, 'x-sandboxpay-timestamp');
    }
  }

  private async useOnce(nonce: string, timestamp: number): Promise<void> {
    if (this.used.has(nonce)) throw new Refusal(401, 'NONCE_REPLAYED', 'This nonce was used before; sign each request anew.', 'x-sandboxpay-nonce');
    // Remembered before the disk is: two copies arriving together must not both pass.
    this.used.set(nonce, timestamp);
    await this.journal.append({ nonce, timestamp });
    if (this.journal.lines >= this.nextCompaction) this.forgetOldOnes();
  }

  /** A nonce is needed only as long as its timestamp would still be accepted. */
  private forgetOldOnes(): void {
    for (const [nonce, timestamp] of this.used) if (this.now() - timestamp > windowSeconds) this.used.delete(nonce);
    this.nextCompaction = this.used.size + compactAfter;
    void this.journal.compact(() => [...this.used].map(([nonce, timestamp]) => ({ nonce, timestamp })));
  }

  private now(): number {
    return Math.floor(this.clock().getTime() / 1000);
  }
}
