import { defer, newId, once, refuse, transact, type Transaction } from '@tonglu/kit';
import type { MembersContext } from '../context';
import { lockPhone } from '../identity/lock-phone';
import { addressLimit, longestSpan, nextSendAt, sendingLimits } from './sending-limits';
import { codeLifeMs, digestOfCode, digestOfPhone, newCode, SignInCode } from './sign-in-code';
import { checkPhone, type RequestSignInCodeInput } from './sign-in-inputs';
import { TooManyRequests } from './sign-in-problems';
import { sealCode, sendSignInCodeTask } from './send-sign-in-code';

/** What the caller is told; times as text, because the result of a repeat comes from JSON. */
export interface CodeSent {
  phone: string;
  expiresAt: string;
  resendAt: string;
}

/**
 * Makes a code and has it sent. The job that sends it is part of the transaction: a crash loses neither.
 * Who is known here makes no difference to anything in this file.
 */
export async function requestSignInCode(context: MembersContext, { phone: given, idempotencyKey }: RequestSignInCodeInput): Promise<CodeSent> {
  const { secret } = context.settings;
  const phone = checkPhone(given);
  const phoneDigest = digestOfPhone(secret, phone);
  // The stored hash of the input is made of keyed digests: a plain hash of eleven digits hides nothing.
  const input = { idempotencyKey, phoneDigest };
  const times = await transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'requestSignInCode', input }, async () => {
      await lockPhone(tx, phoneDigest);
      const now = context.clock.now();
      const sent = await recentSends(tx, phoneDigest, now);
      const allowedAt = nextSendAt(sent, now);
      if (allowedAt > now) refuse(new TooManyRequests(['input', 'phone'], allowedAt));
      const addressDigest = context.actor.address ?? null;
      if (addressDigest) await checkAddress(tx, addressDigest, now);

      const id = newId();
      const code = newCode();
      const expiresAt = new Date(now.getTime() + codeLifeMs);
      await tx.manager.insert(SignInCode, { id, phoneDigest, addressDigest, codeDigest: digestOfCode(secret, phone, code), sentAt: now, expiresAt });
      await defer(tx, sendSignInCodeTask, { id, sealed: sealCode(secret, id, { phone, code }), locale: context.locale });
      return { expiresAt: expiresAt.toISOString(), resendAt: nextSendAt([now, ...sent], now).toISOString() };
    }),
  );
  return { phone, ...times };
}

/** Locked after the phone, always in this order. */
async function checkAddress(tx: Transaction, addressDigest: string, now: Date): Promise<void> {
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 1))', [addressDigest], 'address-lock');
  const oldest = await tx.row<{ sentAt: Date }>(
    'select sent_at as "sentAt" from sign_in_code where address_digest = $1 and sent_at > $2 order by sent_at desc offset $3 limit 1',
    [addressDigest, new Date(now.getTime() - addressLimit.span), addressLimit.sends - 1],
    'sign-in-codes-of-address',
  );
  if (oldest) refuse(new TooManyRequests([], new Date(oldest.sentAt.getTime() + addressLimit.span)));
}

/** When codes were sent to this phone lately, newest first: as many as the limits look at. */
async function recentSends(tx: Transaction, phoneDigest: string, now: Date): Promise<Date[]> {
  const rows = await tx.rows<{ sentAt: Date }>(
    'select sent_at as "sentAt" from sign_in_code where phone_digest = $1 and sent_at > $2 order by sent_at desc limit $3',
    [phoneDigest, new Date(now.getTime() - longestSpan), Math.max(...sendingLimits.map(({ sends }) => sends))],
    'sign-in-codes-sent',
  );
  return rows.map(({ sentAt }) => sentAt);
}
