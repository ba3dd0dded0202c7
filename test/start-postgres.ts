import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../subgraphs/kit/src/database/embedded';

/** One PostgreSQL for the whole test run, in a temporary directory; TEST_DATABASE_URL uses one of yours instead. */
export default async function startPostgres(): Promise<void> {
  process.env.TONGLU_SECRET ??= 'the secret of a test run, known to everybody';
  if (process.env.TEST_DATABASE_URL) {
    process.env.TONGLU_TEST_CLUSTER = process.env.TEST_DATABASE_URL;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), 'tonglu-test-'));
  chmodSync(directory, 0o755); // PostgreSQL runs as a user of its own where we are root
  const database = await startEmbedded({ directory, port: await freePort(), database: 'tonglu', flags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] });
  process.env.TONGLU_TEST_CLUSTER = database.url;
  Object.assign(globalThis, { tongluTestCluster: { database, directory } });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
