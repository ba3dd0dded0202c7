import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Log, Neighbour } from '@tonglu/kit';
import { mask } from './errors';
import type { GraphContext } from './graph-context';
import { graphPlugin } from './graph-plugin';
import { keeperOfSessions } from './identity';
import { limits, validationRules } from './limits';
import type { Metrics } from './metrics';
import { NeighbourDataSource } from './neighbour-data-source';
import type { Patience } from './patience';
import { Turnstile } from './turnstile';

interface GraphOptions {
  supergraphSdl: string;
  neighbours: ReadonlyMap<string, Neighbour>;
  production: boolean;
  patience: Patience;
  metrics: Metrics;
  log: Log;
}

/** As many mutations at once as keep the subgraphs' connection pools busy without overflowing them. */
const mutationsAtOnce = 32;

/** The subgraphs as one graph. */
export async function startGraph({ supergraphSdl, neighbours, production, patience, metrics, log }: GraphOptions): Promise<ApolloServer<GraphContext>> {
  const turnstile = new Turnstile(mutationsAtOnce, patience.line);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: log,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const neighbour = neighbours.get(name);
      if (!neighbour) throw new Error(`The supergraph names the subgraph ${name}, which does not run here and has no ${name.toUpperCase()}_URL`);
      return new NeighbourDataSource(name, neighbour, metrics, turnstile, patience);
    },
  });
  const server = new ApolloServer<GraphContext>({
    gateway,
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
    plugins: [ApolloServerPluginLandingPageDisabled(), graphPlugin({ members: neighbours.get(keeperOfSessions), patience, metrics })],
  });
  await server.start();
  return server;
}
