import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

export function isLoopbackName(hostname: string): boolean {
  return /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/.test(hostname);
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
}

/**
 * Desks show sign-in codes and cause faults: only for somebody at this machine, unless opened on purpose
 * (a container with a published port). The Host check stops a foreign site that points its own name at
 * 127.0.0.1, the Origin check stops its forms.
 */
export function guardDesk(request: IncomingMessage, open: boolean): void {
  const { origin, host = '' } = request.headers;
  const local = isLoopbackAddress(request.socket.remoteAddress) && isLoopbackName(host.replace(/:\d+$/, ''));
  if (!open && !local) {
    throw new Refusal(403, 'FORBIDDEN', 'This desk answers only on the machine it runs on (http://127.0.0.1); SANDBOX_DESKS=open changes that.');
  }
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'FORBIDDEN', 'A form of another site was sent here.');
}
