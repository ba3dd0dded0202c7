import type { Job } from '@tonglu/kit';
import type { MembersContext } from '../context';
import { longestSpan } from '../sign-in/sending-limits';

/** Forgets codes that no limit looks at any more, and sessions that are over. */
export const forgetSignIns: Job<MembersContext> = {
  name: 'forget-sign-ins',
  every: '41 * * * *',
  run: async ({ db, clock }) => {
    const now = clock.now();
    await db.write('delete from sign_in_code where sent_at < $1', [new Date(now.getTime() - longestSpan)]);
    await db.write('delete from session where expires_at < $1 or ended_at is not null', [now]);
  },
};
