import { digest, type Transaction } from '@tonglu/kit';
import { keyedDigest } from '../secrets';
import { Session } from './session';

const sessionLifeMs = 30 * 24 * 60 * 60_000;

/**
 * The opaque token of a session: 256 bits that only the holder of the secret can derive from the
 * session's id. So a repeated sign-in gives the same token again although it is stored nowhere, neither
 * here nor with the idempotency key; and a stolen database gives none.
 */
export const sessionToken = (secret: string, sessionId: string): string => keyedDigest(secret, 'session-token', sessionId);

interface Opening {
  sessionId: string;
  memberId: string;
  token: string;
  at: Date;
}

/** Returns when the session ends by itself. */
export async function openSession(tx: Transaction, { sessionId, memberId, token, at }: Opening): Promise<Date> {
  const expiresAt = new Date(at.getTime() + sessionLifeMs);
  await tx.manager.insert(Session, { id: sessionId, tokenDigest: digest(token), memberId, openedAt: at, expiresAt });
  return expiresAt;
}
