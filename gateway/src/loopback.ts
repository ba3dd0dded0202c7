import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';

export const isLoopback = (address: string | undefined): boolean => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address ?? '');

/** From a program on this machine, and not through a proxy that runs on it. */
export function isDirectLoopback(request: IncomingMessage): boolean {
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded'].some((name) => name in request.headers);
  return isLoopback(request.socket.remoteAddress) && !proxied;
}

/** Whoever works on this machine, also through a storefront on it that says for whom it asks. */
export const isHere = (request: Request): boolean => isDirectLoopback(request) || (request.app.get('trust proxy') !== false && isLoopback(request.ip));
