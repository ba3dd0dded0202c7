import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PersistedOperations, readOperations } from './persisted';

/** What @tonglu/schema says the graph is. */
export function readContract(): { supergraphSdl: string; operations: PersistedOperations } {
  const schema = dirname(require.resolve('@tonglu/schema/package.json'));
  const supergraph = join(schema, 'supergraph.graphql');
  if (!existsSync(supergraph)) throw new Error('schema/supergraph.graphql is missing: npm run schema writes it.');
  return { supergraphSdl: readFileSync(supergraph, 'utf8'), operations: readOperations(join(schema, 'operations')) };
}
