import { emit, type LocalizedText, newId, type Transaction } from '@tonglu/kit';
import { Identity } from '../identity/identity';

interface Person {
  /** Eleven digits. */
  phone: string;
  displayName?: LocalizedText;
  /** Whether they just proved that the phone is theirs. */
  verified: boolean;
  at: Date;
}

/**
 * The member whom a phone belongs to, made now if nobody is known by it. The caller holds the phone's
 * lock (see lockPhone).
 */
export async function registerMember(tx: Transaction, { phone, displayName, verified, at }: Person): Promise<string> {
  const known = await tx.row<{ memberId: string }>(
    `update identity set last_seen_at = $2, verified_at = coalesce(verified_at, $3)
     where namespace = 'PHONE' and value = $1 returning member_id as "memberId"`,
    [phone, at, verified ? at : null],
    'identity-seen',
  );
  if (known) return known.memberId;

  const memberId = newId();
  await tx.run(
    `insert into member (id, number, display_name, registered_at)
     values ($1, 'M-' || lpad(nextval('member_number')::text, 8, '0'), $2, $3)`,
    [memberId, JSON.stringify(displayName ?? generatedName(phone)), at],
    'member-insert',
  );
  await tx.manager.insert(Identity, { id: newId(), memberId, namespace: 'PHONE', value: phone, verifiedAt: verified ? at : null, firstSeenAt: at, lastSeenAt: at });
  await emit(tx, 'member.registered', { memberId }, at);
  return memberId;
}

/** Until they choose one. The last four digits are what a masked phone shows anyway. */
const generatedName = (phone: string): LocalizedText => ({ 'zh-CN': `会员 ${phone.slice(-4)}`, en: `Member ${phone.slice(-4)}` });
