import type { Actor, Call, Locale, Log } from '@tonglu/kit';
import type { Credentials } from './identity';

/** What the gateway knows of one GraphQL request while it is being answered. */
export interface GraphContext {
  requestId: string;
  locale: Locale;
  log: Log;
  credentials: Credentials;
  actor: Actor;
  /** False where the session could not be looked up: the actor is then a visitor only for want of knowledge. */
  identified: boolean;
  arrivedAt: number;
  /** When the answer to a query must be on its way (ms since the epoch). */
  deadline: number;
  outcome: Outcome;
  /** See `Call`; of queries only. */
  readSoFar?: Call['readSoFar'];
}

/** What log and metrics will say of it. One object for the whole request: Apollo copies the context, but not deeply. */
export interface Outcome {
  operationName?: string;
  actor?: Actor['kind'];
  /** Error codes in the answer. */
  codes: string[];
}

export const callOf = ({ actor, locale, requestId, readSoFar }: Pick<GraphContext, 'actor' | 'locale' | 'requestId' | 'readSoFar'>): Call => ({ actor, locale, requestId, caller: 'gateway', readSoFar });
