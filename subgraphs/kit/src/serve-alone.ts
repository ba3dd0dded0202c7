import { prepareDatabase } from './database/prepare';
import { EnvError, readServingEnv, readSubgraphUrls } from './env';
import { createLog } from './log';
import { RemoteSubgraph } from './remote-subgraph';
import { serve, stopServing } from './serve';
import { type AnySubgraphDefinition, createSubgraph } from './subgraph';

interface Alone {
  /** Where PORT says nothing. */
  port: number;
  /** The other subgraphs; those without a `<NAME>_URL` are not asked. */
  neighbours: readonly string[];
}

/** Body of each subgraph's main.ts: the subgraph in a process of its own, until SIGTERM. */
export function serveAlone(definition: AnySubgraphDefinition, alone: Alone): void {
  start(definition, alone).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof EnvError ? 2 : 1); // 2: trying again does not help
  });
}

async function start(definition: AnySubgraphDefinition, { port, neighbours }: Alone): Promise<void> {
  const env = readServingEnv(port);
  const log = createLog({ name: definition.name, level: env.LOG_LEVEL });
  const remotes = new Map([...readSubgraphUrls(neighbours)].map(([name, url]) => [name, new RemoteSubgraph(name, url, env.TONGLU_SECRET)]));
  await prepareDatabase(env.DATABASE_URL, [definition.name]);
  const subgraph = await createSubgraph(definition, { databaseUrl: env.DATABASE_URL, neighbours: remotes, log });
  await subgraph.migrate();
  await subgraph.start();
  const server = await serve({ subgraph, secret: env.TONGLU_SECRET, host: env.HOST, port: env.PORT, log });
  log.info({ address: server.address() }, 'serving');

  const stop = async (): Promise<void> => {
    await stopServing(server); // first: requests in hand still need the database
    await subgraph.stop();
    await Promise.all([...remotes.values()].map((remote) => remote.close()));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
}
