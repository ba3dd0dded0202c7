import { newId, once, refuse, transact, type Transaction } from '@tonglu/kit';
import type { MembersContext } from '../context';
import { lockPhone } from '../identity/lock-phone';
import { registerMember } from '../member/register-member';
import { openSession, sessionToken } from '../session/open-session';
import { digestOfCode, digestOfPhone, guessesPerCode } from './sign-in-code';
import { checkCode, checkPhone, type SignInInput } from './sign-in-inputs';
import { WrongCode } from './sign-in-problems';

export interface MemberSignedIn {
  memberId: string;
  token: string;
  expiresAt: string;
}

/**
 * Trades a code for a session; who comes for the first time becomes a member.
 *
 * A wrong guess is an effect too: it is counted, committed, and only then refused. A repeated key is
 * answered as before and counts as no further guess.
 */
export async function signIn(context: MembersContext, { phone: givenPhone, code: givenCode, idempotencyKey }: SignInInput): Promise<MemberSignedIn> {
  const { secret } = context.settings;
  const phone = checkPhone(givenPhone);
  const code = checkCode(givenCode);
  const phoneDigest = digestOfPhone(secret, phone);
  const codeDigest = digestOfCode(secret, phone, code);
  const input = { idempotencyKey, phoneDigest, codeDigest };

  const outcome = await transact(context.db, (tx) =>
    once<Outcome>(tx, { actor: context.actor, verb: 'signIn', input }, async () => {
      await lockPhone(tx, phoneDigest);
      const now = context.clock.now();
      const guess = await guessCode(tx, phoneDigest, codeDigest, now);
      if (!guess.right) return { attemptsLeft: guess.attemptsLeft };
      const memberId = await registerMember(tx, { phone, verified: true, at: now });
      const sessionId = newId();
      const expiresAt = await openSession(tx, { sessionId, memberId, token: sessionToken(secret, sessionId), at: now });
      return { memberId, sessionId, expiresAt: expiresAt.toISOString() };
    }),
  );
  if ('attemptsLeft' in outcome) refuse(new WrongCode(outcome.attemptsLeft));
  // Made again from the session's id instead of being stored with the result of this key.
  return { memberId: outcome.memberId, token: sessionToken(secret, outcome.sessionId), expiresAt: outcome.expiresAt };
}

type Outcome = { attemptsLeft: number } | { memberId: string; sessionId: string; expiresAt: string };

/**
 * Judges one guess on the newest code of a phone in one statement: a right one uses the code up, a wrong
 * one is counted, and a code that is dead, used or expired is not looked at.
 */
async function guessCode(tx: Transaction, phoneDigest: string, codeDigest: string, now: Date): Promise<{ right: boolean; attemptsLeft: number }> {
  const judged = await tx.row<{ right: boolean; wrongAttempts: number }>(
    `update sign_in_code set
       used_at = case when code_digest = $2 then $3::timestamptz end,
       wrong_attempts = wrong_attempts + case when code_digest = $2 then 0 else 1 end
     where id = (select id from sign_in_code where phone_digest = $1 order by sent_at desc limit 1)
       and used_at is null and wrong_attempts < $4 and expires_at > $3
     returning used_at is not null as right, wrong_attempts as "wrongAttempts"`,
    [phoneDigest, codeDigest, now, guessesPerCode],
    'sign-in-code-guess',
  );
  return { right: judged?.right ?? false, attemptsLeft: judged ? guessesPerCode - judged.wrongAttempts : 0 };
}
