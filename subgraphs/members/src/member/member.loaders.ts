import { type Database, rowLoader } from '@tonglu/kit';
import type { MemberRow } from './member';

export interface MemberLoaders {
  memberById: ReturnType<typeof memberLoaders>['memberById'];
}

export const memberLoaders = (db: Database) => ({
  memberById: rowLoader<string, MemberRow>(
    (ids) =>
      db.rows(
        `select id, number, display_name as "displayNames", registered_at as "registeredAt",
           (select value from identity where member_id = member.id and namespace = 'PHONE' order by last_seen_at desc limit 1) as phone
         from member where id = any($1)`,
        [ids],
        'members-by-id',
      ),
    (member) => member.id,
  ),
});
