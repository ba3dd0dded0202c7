import { digest, newId, newToken, type Subgraph } from '@tonglu/kit';
import { seedMembers } from '@tonglu/members';

/** A member who is signed in and has an address. */
export interface Buyer {
  token: string;
  address: string;
}

/** Registers members and opens a session for each: what happens before the fault, and is not what it is about. */
export async function registerBuyers(members: Subgraph, count: number): Promise<Buyer[]> {
  const phones = Array.from({ length: count }, (_, index) => `1390${String(index).padStart(7, '0')}`);
  await seedMembers(members.context(), {
    accounts: phones.map((phone) => ({
      phone,
      displayName: { 'zh-CN': '演示会员', en: 'Demo member' },
      roles: [],
      addresses: [{ recipient: '演示会员', phone, districtCode: '310104', detail: '演示路 1 号', isDefault: true }],
    })),
  });
  const found = await members.db.rows<{ address: string; memberId: string }>('select id as address, member_id as "memberId" from address where phone = any($1)', [phones]);
  const buyers = found.map((row) => ({ ...row, token: newToken() }));
  await members.db.write(
    `insert into session (id, token_digest, member_id, opened_at, expires_at)
     select id, token_digest, member_id, now(), now() + interval '1 day' from unnest($1::uuid[], $2::text[], $3::uuid[]) as session(id, token_digest, member_id)`,
    [buyers.map(() => newId()), buyers.map(({ token }) => digest(token)), buyers.map(({ memberId }) => memberId)],
  );
  return buyers.map(({ token, address }) => ({ token, address }));
}
