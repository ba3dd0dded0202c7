import { InvalidInput, NotFound, refuse } from '@tonglu/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { CatalogContext } from '../context';
import { MaterialStatus } from './material';
import { tokenDigest, VisitKind } from './material-share';

@InputType({ description: 'Needs no idempotency key: link, person and kind together are one.' })
export class CountMaterialVisitInput {
  @Field(() => String)
  token: string;
  @Field(() => VisitKind)
  kind: VisitKind;
}

@ObjectType({ simpleResolvers: true, description: 'The visit is counted, now or before.' })
export class MaterialVisited {
  @Field(() => Boolean, { description: 'False where this person was counted before.' })
  counted: boolean;
}

/**
 * C2: counts that somebody opened a link or passed it on: once per link and person, however often and however
 * concurrently they do. The row itself is the count.
 */
export async function countVisit({ db, actor, clock }: CatalogContext, { token, kind }: CountMaterialVisitInput): Promise<MaterialVisited> {
  const visitor = actor.memberId ?? actor.visitor;
  if (!visitor) refuse(new InvalidInput([], { 'zh-CN': '须登录，或带有访客标识', en: 'Sign in, or send a visitor token' }));
  const row = (await db.write<{ known: boolean; counted: boolean }>(
    `with share as (
       select material_share.id from material_share join material on material.id = material_id
       where token_digest = $1 and material.status = '${MaterialStatus.PUBLISHED}'
     ), visit as (
       insert into material_visit (share_id, kind, visitor, visited_at) select id, $2, $3, $4 from share on conflict do nothing returning share_id
     )
     select exists (select from share) as known, exists (select from visit) as counted`,
    [tokenDigest(token), kind, visitor, clock.now()],
    'material-visit',
  )).at(0);
  if (!row?.known) refuse(new NotFound(['input', 'token']));
  return { counted: row.counted };
}
