import { isId } from '@tonglu/kit';
import type { MembersContext } from '../context';
import type { MemberRow } from './member';

/** A member is seen by themself, by staff who manage orders, and by other subgraphs doing their work. */
function maySee({ actor, caller }: MembersContext, memberId: string): boolean {
  return caller !== 'gateway' || actor.memberId === memberId || actor.roles.includes('ORDER_MANAGER');
}

/** Aligned with `ids`; "not yours" and "does not exist" are the same null. */
export function visibleMembers(ids: readonly string[], context: MembersContext): Promise<(MemberRow | null)[]> {
  return Promise.all(ids.map((id) => (isId(id) && maySee(context, id) ? context.loaders.memberById.load(id) : null)));
}
