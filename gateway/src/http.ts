import type { RequestListener } from 'node:http';
import type { AnySubgraphDefinition, Log, Neighbour, Subgraph } from '@tonglu/kit';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { type Arrival, arrivalOf, arrive, noteArrival, type Trust } from './arrival';
import { serveEndpoints } from './endpoints';
import type { GatewayEnv } from './env';
import { serveExplorer } from './explorer';
import type { Graph } from './gateway';
import { GraphDoor } from './graph-door';
import { greet } from './greet';
import { serveHealth } from './health';
import { answerError, notFound } from './http-errors';
import { type Metrics, serveMetrics } from './metrics';
import { observer } from './observe';
import type { Patience } from './patience';
import type { PersistedOperations } from './persisted';
import { rateLimiter } from './rate-limit';
import { traced } from './tracing';

interface DoorOptions {
  env: GatewayEnv;
  graph: Graph;
  definitions: readonly AnySubgraphDefinition[];
  neighbours: ReadonlyMap<string, Neighbour>;
  locals: ReadonlyMap<string, Subgraph>;
  operations: PersistedOperations;
  patience: Patience;
  metrics: Metrics;
  log: Log;
  /** False once the platform is on its way out. */
  isOpen(): boolean;
}

type LimitRate = (arrival: Arrival) => Promise<void>;

/** The one door: everything that HTTP clients can reach, in the order in which a request meets it. */
export function createDoor(options: DoorOptions): RequestListener {
  const { env, graph, neighbours, locals, operations, patience, metrics, log } = options;
  const observe = observer({ log, metrics, operations: operations.names, routes: new Set([...locals.keys(), ...neighbours.keys()]) });
  const limitRate = rateLimiter({ address: env.RATE_LIMIT_ADDRESS, session: env.RATE_LIMIT_SESSION });
  const graphDoor = new GraphDoor({ graph, operations, onlyPersisted: env.TONGLU_ENV === 'production', patience, log, limitRate });
  const sideDoors = createSideDoors(options, limitRate);
  const trust = env.TRUST_PROXY === false ? undefined : (sideDoors.get('trust proxy fn') as Trust);
  return (request, response) => {
    const arrival = arrive(request, trust);
    observe(request, response, arrival);
    traced(request, response, arrival, () => {
      if (greet(request, response, arrival.requestId, env.CORS_ORIGINS)) return;
      if (/^\/graphql\/?$/i.test(arrival.path)) void graphDoor.serve(request, response, arrival);
      else {
        noteArrival(request, arrival);
        sideDoors(request, response);
      }
    });
  };
}

/** What is served beside the graph. */
function createSideDoors({ env, graph, definitions, neighbours, locals, patience, metrics, log, isOpen }: DoorOptions, limitRate: LimitRate): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', env.TRUST_PROXY);
  app.use(serveHealth(locals, isOpen));
  app.get('/metrics', serveMetrics(metrics, env.METRICS_PUBLIC === 'on'));
  app.use(async (request, _response, next) => {
    await limitRate(arrivalOf(request));
    next();
  });
  app.use(serveEndpoints({ definitions, neighbours, patience }));
  if (env.TONGLU_ENV !== 'production') app.use(serveExplorer({ graph: graph.server, messageDesk: env.MESSAGE_DESK_URL, log }));
  app.use(notFound, answerErrors(log));
  return app;
}

const answerErrors = (log: Log): ErrorRequestHandler => (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error);
  answerError(error, response, arrivalOf(request).requestId, log);
};
