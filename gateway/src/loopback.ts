import type { IncomingMessage } from 'node:http';

export const isLoopback = (address: string | undefined): boolean => /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address ?? '');

/** From a program on this machine, and not through a proxy that runs on it. */
export function isDirectLoopback({ headers, socket }: IncomingMessage): boolean {
  const isProxied = ['x-forwarded-for', 'x-real-ip', 'forwarded'].some((name) => headers[name] !== undefined);
  return !isProxied && isLoopback(socket.remoteAddress);
}
