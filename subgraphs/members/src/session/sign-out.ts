import { once, transact } from '@tonglu/kit';
import type { MembersContext } from '../context';

/**
 * Ends exactly the session that asks; the member's other devices stay signed in. Who has no session is
 * signed out already: that is also how a repeat, whose session is gone by then, finds itself.
 */
export async function signOut(context: MembersContext, input: { idempotencyKey: string }): Promise<{ at: string }> {
  const { session } = context.actor;
  const now = context.clock.now();
  if (!session) return { at: now.toISOString() };
  const effect = { ...input, session };
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'signOut', input: effect }, async () => {
      await tx.run('update session set ended_at = $2 where token_digest = $1 and ended_at is null', [session, now], 'session-end');
      return { at: now.toISOString() };
    }),
  );
}
