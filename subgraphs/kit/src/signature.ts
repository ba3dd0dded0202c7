import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** How far apart two clocks may be, and so how long a signature lives. */
const windowMs = 60_000;
const rememberedNonces = 100_000;

const headerNames = { time: 'x-tonglu-time', nonce: 'x-tonglu-nonce', signature: 'x-tonglu-signature' } as const;

/** What is signed: method, path, the call (who acts for whom) and the body. */
export interface SignedMessage {
  method: string;
  path: string;
  call: string;
  body: string | Buffer;
}

function sign(secret: string, message: SignedMessage, time: string, nonce: string): Buffer {
  return createHmac('sha256', secret).update([message.method, message.path, time, nonce, message.call, ''].join('\n')).update(message.body).digest();
}

export function signedHeaders(secret: string, message: SignedMessage, now = Date.now()): Record<string, string> {
  const time = String(now);
  const nonce = randomUUID();
  return { [headerNames.time]: time, [headerNames.nonce]: nonce, [headerNames.signature]: sign(secret, message, time, nonce).toString('base64url') };
}

/** Accepts a signature once, inside its window. */
export class SignatureVerifier {
  private readonly seen = new Map<string, number>();

  constructor(private readonly secret: string) {}

  /** Undefined when genuine, else why not. */
  reject(message: SignedMessage, headers: Record<string, string | undefined>, now = Date.now()): 'unsigned' | 'old' | 'forged' | 'replayed' | undefined {
    const time = headers[headerNames.time];
    const nonce = headers[headerNames.nonce];
    const signature = headers[headerNames.signature];
    if (!time || !nonce || !signature) return 'unsigned';
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(this.secret, message, time, nonce);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
    if (Math.abs(now - Number(time)) > windowMs) return 'old';
    this.forget(now);
    if (this.seen.has(nonce)) return 'replayed';
    this.seen.set(nonce, now);
    return undefined;
  }

  private forget(now: number): void {
    for (const [nonce, at] of this.seen) {
      if (now - at <= 2 * windowMs && this.seen.size < rememberedNonces) break;
      this.seen.delete(nonce);
    }
  }
}
