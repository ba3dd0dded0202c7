import { prepareDatabase } from './database/prepare';
import { createLog } from './log';
import { RemoteSubgraph } from './remote-subgraph';
import { serve } from './serve';
import { type AnySubgraphDefinition, createSubgraph } from './subgraph';

export interface ServingAlone {
  databaseUrl: string;
  secret: string;
  host: string;
  port: number;
  /** Where the others are, by name; those without an address are not asked. */
  neighbours: Readonly<Record<string, string | undefined>>;
}

/** Body of each subgraph's main.ts: the subgraph in a process of its own, until SIGTERM. */
export async function serveAlone(definition: AnySubgraphDefinition, { databaseUrl, secret, host, port, neighbours }: ServingAlone): Promise<void> {
  const log = createLog({ name: `tonglu-${definition.name}` });
  const remotes = Object.entries(neighbours).flatMap(([name, url]) => (url ? [[name, new RemoteSubgraph(name, url, secret)] as const] : []));
  await prepareDatabase(databaseUrl, [definition.name]);
  const subgraph = await createSubgraph(definition, { databaseUrl, neighbours: new Map(remotes), log });
  await subgraph.migrate();
  await subgraph.start();
  const server = await serve({ subgraph, secret, host, port, log });
  log.info({ address: server.address() }, 'serving');

  const stop = async (): Promise<void> => {
    server.close();
    server.closeIdleConnections();
    await subgraph.stop();
    await Promise.all(remotes.map(([, remote]) => remote.close()));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
}
