import { rmSync } from 'node:fs';
import type { EmbeddedDatabase } from '../subgraphs/kit/src/database/embedded';

export default async function stopPostgres(): Promise<void> {
  const { tongluTestCluster: cluster } = globalThis as { tongluTestCluster?: { database: EmbeddedDatabase; directory: string } };
  if (!cluster) return;
  await cluster.database.stop();
  rmSync(cluster.directory, { recursive: true, force: true });
}
