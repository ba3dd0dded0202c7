import { type Context, InvalidInput, type LocalizedText, refuse, type Role, transact, type Transaction } from '@tonglu/kit';
import { storeAddress } from './address/add-address';
import { checkAddress } from './address/check-address';
import type { MembersContext } from './context';
import { lockPhone } from './identity/lock-phone';
import { normalisePhone, notAPhone } from './identity/phone';
import { registerMember } from './member/register-member';
import { digestOfPhone } from './sign-in/sign-in-code';

export interface MemberSeed {
  phone: string;
  displayName: LocalizedText;
  roles: readonly Role[];
  addresses: readonly { recipient: string; phone: string; districtCode: string; detail: string; isDefault: boolean }[];
}

export interface MembersSeed {
  accounts: readonly MemberSeed[];
}

/** Brings accounts in, each in one transaction. Repeatable: what is there already stays as it is. */
export async function seedMembers(context: Context, { accounts }: MembersSeed): Promise<void> {
  for (const account of accounts) await transact(context.db, (tx) => seedMember(context as MembersContext, tx, account));
}

async function seedMember({ clock, settings }: MembersContext, tx: Transaction, account: MemberSeed): Promise<void> {
  const phone = normalisePhone(account.phone) ?? refuse(new InvalidInput(['accounts', account.phone], notAPhone));
  const at = clock.now();
  await lockPhone(tx, digestOfPhone(settings.secret, phone));
  const memberId = await registerMember(tx, { phone, displayName: account.displayName, verified: false, at });
  await tx.run('insert into staff_role (member_id, role, granted_at) select $1, unnest($2::text[]), $3 on conflict do nothing', [memberId, account.roles, at]);
  for (const { recipient, phone: reachedAt, districtCode, detail, isDefault } of account.addresses) {
    const address = checkAddress({ recipient, phone: reachedAt, district: districtCode, detail, makeDefault: isDefault });
    const isThere = await tx.row('select from address where member_id = $1 and recipient = $2 and district_code = $3 and detail = $4', [memberId, address.recipient, districtCode, address.detail]);
    if (!isThere) await storeAddress(tx, { memberId, address, makeDefault: isDefault, at });
  }
}
