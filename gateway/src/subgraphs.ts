import { type AnySubgraphDefinition, createSubgraph, type Log, type Neighbour, prepareDatabase, RemoteSubgraph, type Subgraph } from '@tonglu/kit';
import type { GatewayEnv } from './env';
import type { Patience } from './patience';

/** The subgraphs of this platform: local ones run in this process, the others are reached over signed HTTP. */
export interface Subgraphs {
  locals: ReadonlyMap<string, Subgraph>;
  neighbours: ReadonlyMap<string, Neighbour>;
  stop(): Promise<void>;
}

/** Migrates and starts the local subgraphs, and knows where the remote ones are. */
export async function startSubgraphs(definitions: readonly AnySubgraphDefinition[], env: GatewayEnv, patience: Patience, log: Log): Promise<Subgraphs> {
  const neighbours = new Map<string, Neighbour>();
  const remotes = connectRemotes(env, patience);
  for (const remote of remotes) neighbours.set(remote.name, remote);

  const local = definitions.filter(({ name }) => !env.remote.has(name));
  const locals = new Map<string, Subgraph>();
  const stop = async () => {
    await Promise.all([...locals.values()].map((subgraph) => subgraph.stop()));
    await Promise.all(remotes.map((remote) => remote.close()));
  };
  try {
    if (local.length > 0) {
      const databaseUrl = env.DATABASE_URL;
      if (!databaseUrl) throw new Error(`DATABASE_URL is missing: ${local.map(({ name }) => name).join(', ')} run in this process`);
      await prepareDatabase(databaseUrl, local.map(({ name }) => name));
      for (const definition of local) {
        const subgraph = await createSubgraph(definition, { databaseUrl, neighbours, log, works: env.WORKER === 'on', poolSize: env.DATABASE_POOL, keepsAnswers: env.KEPT_ANSWERS === 'on' });
        locals.set(subgraph.name, subgraph);
        neighbours.set(subgraph.name, subgraph);
      }
      await Promise.all([...locals.values()].map((subgraph) => subgraph.migrate()));
      await Promise.all([...locals.values()].map((subgraph) => subgraph.start()));
    }
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { locals, neighbours, stop };
}

function connectRemotes({ remote, TONGLU_SECRET }: GatewayEnv, patience: Patience): RemoteSubgraph[] {
  if (remote.size > 0 && !TONGLU_SECRET) throw new Error(`TONGLU_SECRET is missing: requests to ${[...remote.keys()].join(', ')} are signed with it`);
  // The data source cuts queries short much earlier; this limit is for mutations.
  return [...remote].map(([name, url]) => new RemoteSubgraph(name, url, TONGLU_SECRET ?? '', patience.mutation));
}
