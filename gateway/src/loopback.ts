import type { IncomingMessage } from 'node:http';

export const isLoopback = (address: string | undefined): boolean => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address ?? '');

/** From a program on this machine, and not through a proxy that runs on it. */
export function isDirectLoopback(request: IncomingMessage): boolean {
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded'].some((name) => name in request.headers);
  return isLoopback(request.socket.remoteAddress) && !proxied;
}
