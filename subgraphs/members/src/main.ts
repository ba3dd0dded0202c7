import { serveAlone } from '@tonglu/kit';
import { readServingEnv } from './env';
import { members } from './subgraph';

const env = readServingEnv();

serveAlone(members, {
  databaseUrl: env.DATABASE_URL,
  secret: env.TONGLU_SECRET,
  host: env.HOST,
  port: env.PORT,
  neighbours: { catalog: env.CATALOG_URL, orders: env.ORDERS_URL },
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
