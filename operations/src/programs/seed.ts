import { createLog, EnvError, prepareDatabase, createSubgraph, DatabaseUnavailable, type Neighbour, type Subgraph } from '@tonglu/kit';
import { openDatabase } from '../database';
import { readOperationsEnv, useSecret } from '../env';
import { isSeeded, markSeeded } from '../seed/marker';
import { seedDemo } from '../seed/seed-demo';
import { secretOf } from '../supervisor/secret';
import { definitions } from '../subgraphs';

/** `npm run seed`: migrates and brings the demo brand in, once; a second run changes nothing. */
async function seed(): Promise<void> {
  const env = readOperationsEnv();
  const database = await openDatabase(env);
  useSecret(secretOf(env.TONGLU_DATA_DIR, env.TONGLU_SECRET));
  try {
    if (await isSeeded(database.url)) return console.log('The demo brand is in the database already.');
    await prepareDatabase(database.url, definitions.map(({ name }) => name));
    const subgraphs = new Map<string, Subgraph>();
    const neighbours: Map<string, Neighbour> = subgraphs;
    for (const definition of definitions) {
      const subgraph = await createSubgraph(definition, { databaseUrl: database.url, neighbours, log: createLog({ level: 'warn' }), works: false });
      await subgraph.migrate();
      await subgraph.start();
      subgraphs.set(definition.name, subgraph);
    }
    console.log(await seedDemo(subgraphs));
    for (const subgraph of subgraphs.values()) await subgraph.stop();
    await markSeeded(database.url);
  } finally {
    // A database that ran before goes on running.
    if (!env.DATABASE_URL && !database.adopted) await database.stop();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof EnvError || error instanceof DatabaseUnavailable ? error.message : error);
  process.exit(1);
});
