import type { Role } from '@tonglu/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { MembersContext } from '../context';

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

/** Undefined where the session is unknown, expired or signed out. */
export function sessionActor({ db, clock }: MembersContext, tokenDigest: string): Promise<SessionActor | undefined> {
  return db.row(
    `select member_id as "memberId", expires_at as "expiresAt",
       array(select role from staff_role where staff_role.member_id = session.member_id order by role) as roles
     from session where token_digest = $1 and ended_at is null and expires_at > $2`,
    [tokenDigest, clock.now()],
    'session-actor',
  );
}
