import { InvalidInput, newId, once, refuse, requireMember, transact, type Transaction } from '@tonglu/kit';
import type { MembersContext } from '../context';
import { Address, mostAddresses } from './address';
import type { AddAddressInput } from './address-inputs';
import { clearDefault, lockAddressesOf } from './addresses-of-member';
import { checkAddress, type CheckedAddress } from './check-address';

/** Adds a delivery address; the first one becomes the default. */
export function addAddress(context: MembersContext, input: AddAddressInput): Promise<{ addressId: string }> {
  const memberId = requireMember(context);
  const address = checkAddress(input.address);
  return transact(context.db, (tx) =>
    once(tx, { actor: context.actor, verb: 'addAddress', input }, () =>
      storeAddress(tx, { memberId, address, makeDefault: input.address.makeDefault, at: context.clock.now() }),
    ),
  );
}

interface NewAddress {
  memberId: string;
  address: CheckedAddress;
  makeDefault: boolean;
  at: Date;
}

export async function storeAddress(tx: Transaction, { memberId, address, makeDefault, at }: NewAddress): Promise<{ addressId: string }> {
  await lockAddressesOf(tx, memberId);
  const count = await tx.run('select from address where member_id = $1', [memberId], 'address-count');
  if (count >= mostAddresses) {
    refuse(new InvalidInput(['input', 'address'], { 'zh-CN': `最多保存 ${mostAddresses} 个地址，请先删除不用的`, en: `You can keep ${mostAddresses} addresses: remove one first` }));
  }
  const isDefault = makeDefault || count === 0;
  if (isDefault) await clearDefault(tx, memberId);
  const addressId = newId();
  await tx.manager.insert(Address, { id: addressId, memberId, ...address, isDefault, createdAt: at });
  return { addressId };
}
