import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Running { url: string; close: () => Promise<void> }

/**
 * The port is taken before the journal is opened: a second process on the same port and data directory
 * must die without having touched the first one's file.
 */
export async function listen(host: string, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port), { cause: error })));
    server.listen(port, host, resolve);
  });
  return server;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port.`;
  if (error.code === 'EACCES') return `Port ${port} needs privileges this process does not have. Choose one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST is "${host}", which is not an address of this machine.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

export function addressOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Lets answers under way finish, for at most two seconds. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(deadline);
}

/** Body of each main.ts: one line when up, a readable sentence and code 1 when not, a clean end on SIGTERM. */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    console.log(`${name}: ${running.url}`);
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      void running.close().then(() => process.exit(0));
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    // Started by a parent over IPC: when the parent is gone, nobody else will stop this process.
    process.on('disconnect', stop);
  } catch (error) {
    console.error(`${name} cannot start. ${(error as Error).message}`);
    process.exit(1);
  }
}
