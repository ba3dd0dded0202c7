import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What a derived value is for: one secret, and no value of one purpose is of use for another. */
type Purpose = 'phone' | 'sign-in-code' | 'session-token' | 'sealing';

const hmac = (secret: string, purpose: Purpose, text: string): Buffer => createHmac('sha256', secret).update(`${purpose}\n${text}`).digest();

/** A digest that only the holder of the secret can compute: a list of all phones or codes does not undo it. */
export const keyedDigest = (secret: string, purpose: Purpose, text: string): string => hmac(secret, purpose, text).toString('base64url');

const algorithm = 'aes-256-gcm';

/** Encrypts for ourselves. `about` names what the text belongs to: a seal moved elsewhere does not open. */
export function seal(secret: string, text: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(algorithm, hmac(secret, 'sealing', ''), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

export function unseal(secret: string, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(algorithm, hmac(secret, 'sealing', ''), bytes.subarray(0, 12)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
