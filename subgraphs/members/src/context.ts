import type { Context } from '@tonglu/kit';
import type { AddressLoaders } from './address/address.loaders';
import type { MembersSettings } from './env';
import type { MemberLoaders } from './member/member.loaders';

export type MembersLoaders = MemberLoaders & AddressLoaders;
export type MembersContext = Context<MembersLoaders, MembersSettings>;
