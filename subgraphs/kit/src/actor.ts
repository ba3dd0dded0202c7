import { forbidden, unauthenticated } from './problem';

/** What brand staff may do. Dealer and store roles come with their subgraph. */
export type Role = 'CATALOG_EDITOR' | 'STOCK_KEEPER' | 'ORDER_MANAGER';

/** The sales channel through which a request comes; decides prices and assortment. */
export const channels = ['MALL', 'DEALER', 'STORE', 'MARKETPLACE'] as const;
export type Channel = (typeof channels)[number];

/** What a dealer's or a store's user buys under: names assortments and price lists of their own (C3, C4). */
export interface Trade {
  /** Who buys. */
  dealer?: string;
  /** The dealer one buys from; left out: the brand. Its resale lists are the prices then. */
  seller?: string;
  /** The dealer's grade, e.g. "A". */
  grade?: string;
  contract?: string;
  store?: string;
}

/** On whose behalf a request runs. Resolved once by the gateway and passed on, signed, to every subgraph. */
export interface Actor {
  kind: 'VISITOR' | 'MEMBER' | 'SYSTEM';
  channel: Channel;
  /** The signed-in member. */
  memberId?: string;
  /** Digest of the session token, so that signing out ends exactly this session. */
  session?: string;
  /** Digest of the anonymous visitor's token: owns the anonymous cart. */
  visitor?: string;
  roles: Role[];
  /** Digest of the network address a person outside this machine asks from: for limits, never for identity. */
  address?: string;
  /** 6-digit code of the district the viewer shops for, as far as it is known: regional prices and assortments depend on it. */
  district?: string;
  trade?: Trade;
  /** The member's tier and segments, where the gateway knows them: offers may depend on them. */
  tier?: string;
  segments?: string[];
}

export const anonymous: Actor = { kind: 'VISITOR', channel: 'MALL', roles: [] };
export const system: Actor = { kind: 'SYSTEM', channel: 'MALL', roles: [] };

/** The signed-in member's id, or UNAUTHENTICATED. */
export function requireMember({ actor }: { actor: Actor }): string {
  if (!actor.memberId) throw unauthenticated();
  return actor.memberId;
}

/** Lets brand staff with the role pass; others get FORBIDDEN, visitors UNAUTHENTICATED. */
export function requireRole({ actor }: { actor: Actor }, role: Role): void {
  if (actor.kind === 'SYSTEM') return;
  if (!actor.memberId) throw unauthenticated();
  if (!actor.roles.includes(role)) throw forbidden();
}

/** The HTTP status for who may not come to an endpoint of this role; undefined where they may. */
export function turnedAway({ actor }: { actor: Actor }, role: Role | undefined): 401 | 403 | undefined {
  if (!role || actor.kind === 'SYSTEM' || actor.roles.includes(role)) return undefined;
  return actor.memberId ? 403 : 401;
}

/** Who an idempotency key belongs to: two people may use the same key. */
export const actorKey = (actor: Actor): string => actor.memberId ?? actor.visitor ?? actor.kind;
