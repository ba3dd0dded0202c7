import { defineSubgraph } from '@tonglu/kit';
import { Address } from './address/address';
import { addressLoaders } from './address/address.loaders';
import { AddressResolver } from './address/address.resolver';
import type { MembersContext } from './context';
import { readSettings } from './env';
import { Identity } from './identity/identity';
import { forgetSignIns } from './jobs/forget-sign-ins';
import { Member } from './member/member';
import { memberLoaders } from './member/member.loaders';
import { MemberResolver } from './member/member.resolver';
import { StaffRole } from './member/staff-role';
import { visibleMembers } from './member/visible-members';
import { migrations } from './migrations';
import { MemberPurchase } from './purchase/member-purchase';
import { countPurchase } from './reactions/order-paid';
import { RegionResolver } from './region/region.resolver';
import { Session } from './session/session';
import { SessionResolver } from './session/session.resolver';
import { sendSignInCode } from './sign-in/send-sign-in-code';
import { SignInCode } from './sign-in/sign-in-code';
import { TooManyRequests, WrongCode } from './sign-in/sign-in-problems';
import { SignInResolver } from './sign-in/sign-in.resolver';

/** Who people are, how they sign in, and where their goods go. */
export const members = defineSubgraph<MembersContext>({
  name: 'members',
  resolvers: [MemberResolver, SignInResolver, SessionResolver, AddressResolver, RegionResolver],
  orphanedTypes: [TooManyRequests, WrongCode],
  references: { Member: visibleMembers },
  entities: [Member, Identity, StaffRole, SignInCode, Session, Address, MemberPurchase],
  migrations,
  reactions: [countPurchase],
  jobs: [sendSignInCode, forgetSignIns],
  endpoints: [],
  settings: readSettings,
  loaders: (context) => ({ ...memberLoaders(context), ...addressLoaders(context.db) }),
});

export { seedMembers, type MemberSeed, type MembersSeed } from './seed-members';
