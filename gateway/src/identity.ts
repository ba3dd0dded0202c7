import type { IncomingHttpHeaders } from 'node:http';
import { type Actor, anonymous, type Call, digest, type Neighbour, type Role, system } from '@tonglu/kit';

/** The subgraph that knows sessions, and the internal operation that tells whose one is. */
export const keeperOfSessions = 'members';
const sessionQuery = 'query GatewaySession($tokenDigest: String!) { session(tokenDigest: $tokenDigest) { memberId roles } }';

const token = /^[A-Za-z0-9_-]{20,256}$/;

/** Digests of what the caller showed; the tokens themselves go no further than this file. */
export interface Credentials {
  session?: string;
  visitor?: string;
  /** The district they shop for: a wish, not a secret. */
  district?: string;
  /** Where the request comes from, if not from this machine. */
  address?: string;
}

/** `address`: where the request comes from, if not from this machine. */
export function credentialsFrom(headers: IncomingHttpHeaders, address: string | undefined): Credentials {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const { 'x-tonglu-visitor': visitor, 'x-tonglu-district': district } = headers;
  return {
    session: bearer && token.test(bearer) ? digest(bearer) : undefined,
    visitor: typeof visitor === 'string' && token.test(visitor) ? digest(visitor) : undefined,
    district: typeof district === 'string' && /^\d{6}$/.test(district) ? district : undefined,
    address: address && digest(address),
  };
}

/** Who shows no session: nobody need be asked. */
export const visitorOf = ({ visitor, district, address }: Credentials): Actor => ({ kind: anonymous.kind, channel: anonymous.channel, roles: anonymous.roles, visitor, district, address });

/**
 * Whose request this is. An unknown or ended session makes a visitor. Asked anew for each request, so that
 * signing out works at once, everywhere. Throws where sessions cannot be looked up.
 */
export async function identify(members: Neighbour | undefined, { session, visitor, district, address }: Credentials, { requestId, locale, readSoFar }: Pick<Call, 'requestId' | 'locale' | 'readSoFar'>): Promise<Actor> {
  if (!session) return visitorOf({ visitor, district, address });
  if (!members) throw new Error('nobody keeps sessions here');
  const { data, errors } = await members.execute({ query: sessionQuery, variables: { tokenDigest: session } }, { requestId, locale, readSoFar, actor: system, caller: 'gateway' });
  if (errors?.length) throw new Error(`session lookup: ${errors[0].message}`);
  const found = data?.session as { memberId: string; roles: Role[] } | null | undefined;
  return found ? { kind: 'MEMBER', channel: 'MALL', memberId: found.memberId, roles: found.roles, session, visitor, district, address } : visitorOf({ visitor, district, address });
}
