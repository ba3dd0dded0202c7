import { createLog, createSubgraph, type Neighbour, prepareDatabase, RemoteSubgraph, serve } from '@tonglu/kit';
import { readHost } from './env';
import { catalog } from './subgraph';

/** Serves the catalogue alone over signed HTTP. */
async function main(): Promise<void> {
  const env = readHost();
  const log = createLog({ name: 'catalog', level: env.LOG_LEVEL });
  const urls = { members: env.MEMBERS_URL, orders: env.ORDERS_URL };
  const neighbours = new Map<string, Neighbour>();
  for (const [name, url] of Object.entries(urls)) if (url) neighbours.set(name, new RemoteSubgraph(name, url, env.TONGLU_SECRET));

  await prepareDatabase(env.DATABASE_URL, [catalog.name]);
  const subgraph = await createSubgraph(catalog, { databaseUrl: env.DATABASE_URL, neighbours, log });
  await subgraph.migrate();
  await subgraph.start();
  const server = await serve({ subgraph, secret: env.TONGLU_SECRET, host: env.HOST, port: env.PORT, log });
  log.info({ host: env.HOST, port: env.PORT }, 'catalog serves');

  const stop = (): void => {
    server.close(() => void subgraph.stop().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
