import { isId, once, requireMember, transact } from '@tonglu/kit';
import type { MembersContext } from '../context';
import type { RemoveAddressInput } from './address-inputs';
import { lockAddressesOf, noSuchAddress } from './addresses-of-member';

/** Removes an address; where it was the default, the newest of the others takes its place. */
export function removeAddress(context: MembersContext, input: RemoveAddressInput): Promise<{ id: string }> {
  const memberId = requireMember(context);
  if (!isId(input.id)) return noSuchAddress();
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'removeAddress', input }, async () => {
      await lockAddressesOf(tx, memberId);
      const removed = await tx.row<{ wasDefault: boolean }>(
        'delete from address where id = $1 and member_id = $2 returning is_default as "wasDefault"',
        [input.id, memberId],
        'address-remove',
      );
      if (!removed) return noSuchAddress();
      if (removed.wasDefault) {
        await tx.run(
          `update address set is_default = true
           where id = (select id from address where member_id = $1 order by created_at desc, id desc limit 1)`,
          [memberId],
          'address-promote',
        );
      }
      return { id: input.id };
    }),
  );
}
