import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Log, Neighbour } from '@tonglu/kit';
import { mask } from './errors';
import { CompiledGateway } from './executor';
import type { GraphContext } from './graph-context';
import { graphPlugin } from './graph-plugin';
import { keeperOfSessions } from './identity';
import { LeanLane } from './lean-lane';
import { limits, validationRules } from './limits';
import type { Metrics } from './metrics';
import { NeighbourDataSource } from './neighbour-data-source';
import { Passage } from './passage';
import type { Patience } from './patience';
import { Turnstile } from './turnstile';

interface GraphOptions {
  supergraphSdl: string;
  neighbours: ReadonlyMap<string, Neighbour>;
  production: boolean;
  /** `compiled`: our own, see executor/README.md. `stock`: Apollo's. */
  executor: 'compiled' | 'stock';
  patience: Patience;
  metrics: Metrics;
  log: Log;
}

export interface Graph {
  /** For any operation. */
  server: ApolloServer<GraphContext>;
  /** For persisted ones, where the executor is ours. */
  leanLane?: LeanLane;
  stop(): Promise<void>;
}

/** As many mutations at once as keep the subgraphs' connection pools busy without overflowing them. */
const mutationsAtOnce = 32;

/** The subgraphs as one graph. */
export async function startGraph({ supergraphSdl, neighbours, production, executor, patience, metrics, log }: GraphOptions): Promise<Graph> {
  const turnstile = new Turnstile(mutationsAtOnce, patience.line);
  const sourceOf = (name: string): NeighbourDataSource => {
    const neighbour = neighbours.get(name);
    if (!neighbour) throw new Error(`The supergraph names the subgraph ${name}, which does not run here and has no ${name.toUpperCase()}_URL`);
    return new NeighbourDataSource(name, neighbour, metrics, turnstile, patience);
  };
  const stock = () => new ApolloGateway({ supergraphSdl, logger: log, __exposeQueryPlanExperimental: false, buildService: ({ name }) => sourceOf(name) });
  const compiled = executor === 'compiled' ? new CompiledGateway({ supergraphSdl, sourceOf, stock, metrics, log }) : undefined;
  const passage = new Passage({ members: neighbours.get(keeperOfSessions), patience, metrics });
  const server = new ApolloServer<GraphContext>({
    gateway: compiled ?? stock(),
    logger: log,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    persistedQueries: false, // APQ takes anybody's document; see persisted.ts
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops everything, in order
    parseOptions: { maxTokens: limits.tokens },
    validationRules,
    formatError: mask,
    plugins: [ApolloServerPluginLandingPageDisabled(), graphPlugin(passage)],
  });
  await server.start();
  return { server, leanLane: compiled && new LeanLane(compiled, passage), stop: () => server.stop() };
}
