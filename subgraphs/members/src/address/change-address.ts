import { isId, once, requireMember, transact } from '@tonglu/kit';
import type { MembersContext } from '../context';
import type { ChangeAddressInput } from './address-inputs';
import { clearDefault, lockAddressesOf, noSuchAddress } from './addresses-of-member';
import { checkAddress } from './check-address';

/** Replaces what an address says. Orders placed to it keep what it said then. */
export function changeAddress(context: MembersContext, input: ChangeAddressInput): Promise<{ addressId: string }> {
  const memberId = requireMember(context);
  if (!isId(input.id)) return noSuchAddress();
  const { recipient, phone, districtCode, streetCode, detail } = checkAddress(input.address);
  const { makeDefault } = input.address;
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'changeAddress', input }, async () => {
      await lockAddressesOf(tx, memberId);
      if (makeDefault) await clearDefault(tx, memberId);
      const changed = await tx.run(
        `update address set recipient = $3, phone = $4, district_code = $5, street_code = $6, detail = $7, is_default = is_default or $8
         where id = $1 and member_id = $2`,
        [input.id, memberId, recipient, phone, districtCode, streetCode, detail, makeDefault],
        'address-change',
      );
      if (changed === 0) noSuchAddress();
      return { addressId: input.id };
    }),
  );
}
