import { join } from 'node:path';
import { json, listener } from '../shared/http';
import { Locks } from '../shared/locks';
import { addressOf, listen, stopServer, type Running } from '../shared/serve';
import { DeskWeather } from './desk-faults';
import { deskRoutes } from './desk-routes';
import { MessageStore } from './message-store';

export interface MessageDeskOptions {
  /** The API key of senders. */
  key: string;
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Where the journal lives. Left out: in memory only. */
  dataDir?: string | undefined;
  /** The page and the list answer to other machines too. */
  openDesk?: boolean;
  clock?: () => Date;
}

export async function startMessageDesk(options: MessageDeskOptions): Promise<Running> {
  const { key, host = '127.0.0.1', port = 0, dataDir, openDesk = false, clock = () => new Date() } = options;
  const server = await listen(host, port);
  try {
    const store = new MessageStore(dataDir === undefined ? undefined : join(dataDir, 'message-desk.jsonl'));
    server.on('request', listener([
      { method: 'GET', path: '/health/live', handle: () => json(200, { status: 'ok' }) },
      ...deskRoutes({ store, weather: new DeskWeather(), locks: new Locks(), clock }, key, openDesk),
    ]));
    return {
      url: addressOf(server),
      close: async () => {
        await stopServer(server);
        await store.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
