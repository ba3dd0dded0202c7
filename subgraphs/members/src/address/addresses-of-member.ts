import { NotFound, refuse, type Transaction, unauthenticated } from '@tonglu/kit';

/** A member's addresses change one after the other, so that the limit and the one default are exact. */
export async function lockAddressesOf(tx: Transaction, memberId: string): Promise<void> {
  if ((await tx.run('select from member where id = $1 for no key update', [memberId], 'member-lock')) === 0) throw unauthenticated();
}

/** Takes the default away from whichever address has it. */
export async function clearDefault(tx: Transaction, memberId: string): Promise<void> {
  await tx.run('update address set is_default = false where member_id = $1 and is_default', [memberId], 'address-clear-default');
}

export const noSuchAddress = (): never => refuse(new NotFound(['input', 'id'], { 'zh-CN': '没有找到这个地址', en: 'There is no such address' }));
