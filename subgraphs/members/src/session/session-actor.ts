import type { Role } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { MembersContext } from '../context';
import type { MemberRow } from '../member/member';
import { memberColumns, rememberWhoAsks } from '../member/member.loaders';

/** Whom a session token stands for. */
@ObjectType({ simpleResolvers: true, description: 'Whom a session token stands for; asked by the gateway, once per request.' })
@Directive('@inaccessible')
export class SessionActor {
  @Field(() => ID)
  memberId: string;
  @Field(() => [String], { description: 'What they may do for the brand.' })
  roles: Role[];
  @Field(() => Date)
  expiresAt: Date;
}

/** Undefined where the session is unknown, expired or signed out. Whoever it is will read of themself next: the row comes along. */
export async function sessionActor({ db, clock, readSoFar }: MembersContext, tokenDigest: string): Promise<SessionActor | undefined> {
  const row = await db.row<MemberRow & Omit<SessionActor, 'memberId'>>(
    `select ${memberColumns}, session.expires_at as "expiresAt",
       array(select role from staff_role where staff_role.member_id = member.id order by role) as roles
     from session join member on member.id = session.member_id where token_digest = $1 and ended_at is null and expires_at > $2`,
    [tokenDigest, clock.now()],
    'session-actor',
  );
  if (!row) return undefined;
  rememberWhoAsks(readSoFar, row);
  return { memberId: row.id, expiresAt: row.expiresAt, roles: row.roles };
}
