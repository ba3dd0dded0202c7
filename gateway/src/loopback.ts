import type { IncomingMessage } from 'node:http';

/** From a program on this machine, and not through a proxy that runs on it. */
export function isDirectLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded'].some((name) => name in request.headers);
  return /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address) && !proxied;
}
