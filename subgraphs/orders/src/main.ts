import { serveAlone } from '@tonglu/kit';
import { readHost } from './env';
import { orders } from './subgraph';

const env = readHost();

serveAlone(orders, {
  databaseUrl: env.DATABASE_URL,
  secret: env.TONGLU_SECRET,
  host: env.HOST,
  port: env.PORT,
  neighbours: { catalog: env.CATALOG_URL, members: env.MEMBERS_URL },
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
