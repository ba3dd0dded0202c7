import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';
import type { Outcome } from './graph-context';
import { type Credentials, credentialsFrom } from './identity';
import { isDirectLoopback, isLoopback } from './loopback';
import { requestIdOf } from './request-id';

/** What is known of a request as soon as its head is read. */
export interface Arrival {
  requestId: string;
  /** Without the query. */
  path: string;
  /** The client's, as far as the proxies in front are trusted. */
  address: string;
  /** Whoever works on this machine, also through a storefront on it that says for whom it asks. */
  isHere: boolean;
  credentials: Credentials;
  /** Of a request that reached the graph: for log and metrics. */
  outcome?: Outcome;
}

/** Which proxies are believed; as Express compiles it from its setting `trust proxy`. */
export type Trust = (address: string, hop: number) => boolean;

const arrivals = new WeakMap<IncomingMessage, Arrival>();

/** `trust`: undefined where no proxy is believed. */
export function arrive(request: IncomingMessage, trust: Trust | undefined): Arrival {
  const { headers, socket } = request;
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '') || '/'; // whole addresses are for proxies, and allowed
  const query = url.indexOf('?');
  const address = (trust && headers['x-forwarded-for'] ? proxyAddress(request, trust) : socket.remoteAddress) ?? '';
  const isHere = isDirectLoopback(request) || (trust !== undefined && isLoopback(address));
  return { requestId: requestIdOf(request), path: query < 0 ? url : url.slice(0, query), address, isHere, credentials: credentialsFrom(headers, isHere ? undefined : address) };
}

/** For those who are handed the request only. */
export const noteArrival = (request: IncomingMessage, arrival: Arrival): void => void arrivals.set(request, arrival);

/** Of a request that has come through the door. */
export function arrivalOf(request: IncomingMessage): Arrival {
  const arrival = arrivals.get(request);
  if (!arrival) throw new Error('A request that has not come through the door');
  return arrival;
}
