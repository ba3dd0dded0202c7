import { type Call, type Context, rowLoader } from '@tonglu/kit';
import type { MemberRow } from './member';

export interface MemberLoaders {
  memberById: ReturnType<typeof memberLoaders>['memberById'];
}

export const memberColumns = `member.id, member.number, member.display_name as "displayNames", member.registered_at as "registeredAt",
  (select value from identity where member_id = member.id and namespace = 'PHONE' order by last_seen_at desc limit 1) as phone`;

const whoAsks = 'the member who asks';

/** What the look at the session has read of the member: the rest of the query need not read it again. */
export const rememberWhoAsks = (readSoFar: Call['readSoFar'], member: MemberRow): void => void readSoFar?.set(whoAsks, member);

export function memberLoaders({ db, readSoFar }: Pick<Context, 'db' | 'readSoFar'>) {
  const memberById = rowLoader<string, MemberRow>(
    (ids) => db.rows(`select ${memberColumns} from member where id = any($1)`, [ids], 'members-by-id'),
    (member) => member.id,
  );
  const known = readSoFar?.get(whoAsks) as MemberRow | undefined;
  if (known) memberById.prime(known.id, known);
  return { memberById };
}
