import type { ExecutionResult } from 'graphql';
import { anonymous, type Actor } from '../actor';
import type { Clock } from '../clock';
import type { Call, Neighbour } from '../context';
import { prepareDatabase } from '../database/prepare';
import { newId } from '../id';
import { createLog } from '../log';
import { type AnySubgraphDefinition, createSubgraph, type Subgraph } from '../subgraph';
import { createTestDatabase } from './test-database';

export interface TestGraph {
  databaseUrl: string;
  subgraph(name: string): Subgraph;
  neighbours: Map<string, Neighbour>;
  stop(): Promise<void>;
}

interface TestGraphOptions {
  clock?: Clock;
  /** Deliver events and run jobs in the background; off by default, so that tests decide when. */
  works?: boolean;
  poolSize?: number;
}

/** Real subgraphs on a real PostgreSQL database of their own, in this process. */
export async function startTestGraph(definitions: readonly AnySubgraphDefinition[], { clock, works = false, poolSize = 10 }: TestGraphOptions = {}): Promise<TestGraph> {
  const database = await createTestDatabase();
  await prepareDatabase(database.url, definitions.map(({ name }) => name));
  const neighbours = new Map<string, Neighbour>();
  const subgraphs = new Map<string, Subgraph>();
  for (const definition of definitions) {
    const subgraph = await createSubgraph(definition, { databaseUrl: database.url, neighbours, log: createLog({ level: 'fatal' }), clock, works, poolSize });
    await subgraph.migrate();
    subgraphs.set(definition.name, subgraph);
    neighbours.set(definition.name, subgraph);
  }
  for (const subgraph of subgraphs.values()) await subgraph.start();
  return {
    databaseUrl: database.url,
    neighbours,
    subgraph: (name) => {
      const found = subgraphs.get(name);
      if (!found) throw new Error(`No subgraph ${name} in this test`);
      return found;
    },
    stop: async () => {
      for (const subgraph of subgraphs.values()) await subgraph.stop();
      await database.drop();
    },
  };
}

export const memberActor = (memberId: string, overrides: Partial<Actor> = {}): Actor => ({ kind: 'MEMBER', channel: 'MALL', memberId, roles: [], ...overrides });
export const visitorActor = (visitor: string): Actor => ({ ...anonymous, visitor });

/** Asks a subgraph as the gateway would. `Data` is what the test expects to find. */
export async function askGraph<Data = Record<string, never>>(
  subgraph: Neighbour,
  query: string,
  variables: Record<string, unknown> = {},
  actor: Actor = anonymous,
  call: Partial<Call> = {},
): Promise<ExecutionResult & { data: Data }> {
  const result = await subgraph.execute({ query, variables }, { actor, locale: 'zh-CN', requestId: newId(), caller: 'gateway', ...call });
  return result as ExecutionResult & { data: Data };
}

/** How many SQL statements a piece of work sends. */
export async function countStatements(subgraph: Subgraph, work: () => Promise<unknown>): Promise<number> {
  const before = subgraph.db.statements;
  await work();
  return subgraph.db.statements - before;
}
