import { expressMiddleware } from '@as-integrations/express5';
import { anonymous, type AnySubgraphDefinition, localeFrom, type Log, type Neighbour, type Subgraph } from '@tonglu/kit';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { z } from 'zod';
import { allowOrigins } from './cors';
import { serveEndpoints } from './endpoints';
import type { GatewayEnv } from './env';
import { RequestRefused } from './errors';
import { serveExplorer } from './explorer';
import type { Graph } from './gateway';
import type { GraphContext, Outcome } from './graph-context';
import { serveHealth } from './health';
import { answerErrors, notFound } from './http-errors';
import { credentialsFrom } from './identity';
import { takeLeanLane } from './lean-lane';
import { limits } from './limits';
import { type Metrics, serveMetrics } from './metrics';
import { observe, remember } from './observe';
import type { Patience } from './patience';
import { type PersistedOperations, resolvePersisted } from './persisted';
import { limitRate } from './rate-limit';
import { withRequestId } from './request-id';
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

/** The one door: everything that HTTP clients can reach, in the order in which a request meets it. */
export function createDoor({ env, graph, definitions, neighbours, locals, operations, patience, metrics, log, isOpen }: DoorOptions): Express {
  const production = env.TONGLU_ENV === 'production';
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', env.TRUST_PROXY);
  app.use(withRequestId, traced, observe({ log, metrics, operations: operations.names, routes: new Set([...locals.keys(), ...neighbours.keys()]) }), helmet(), allowOrigins(env.CORS_ORIGINS));
  app.use(serveHealth(locals, isOpen));
  app.get('/metrics', serveMetrics(metrics, env.METRICS_PUBLIC === 'on'));
  app.use(limitRate({ address: env.RATE_LIMIT_ADDRESS, session: env.RATE_LIMIT_SESSION }));
  app.use(serveEndpoints({ definitions, neighbours, patience }));
  app.use('/graphql', onlyJsonPosts, express.json({ limit: limits.bodyBytes, verify: refuseNul }), onlyOneOperation, resolvePersisted(operations, production));
  const contextOf = (request: Request, response: Response) => startContext(request, response, patience, log);
  if (graph.leanLane) app.use('/graphql', takeLeanLane(graph.leanLane, contextOf));
  app.use('/graphql', expressMiddleware(graph.server, { context: async ({ req, res }) => contextOf(req, res) }));
  if (!production) app.use(serveExplorer({ graph: graph.server, messageDesk: env.MESSAGE_DESK_URL, log }));
  app.use(notFound, answerErrors(log));
  return app;
}

const onlyJsonPosts: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    response.set('allow', 'POST');
    throw new RequestRefused(405, 'BAD_REQUEST', 'Send GraphQL operations by POST');
  }
  if (!request.is('application/json')) throw new RequestRefused(415, 'BAD_REQUEST', 'content-type: must be application/json');
  next();
};

/** PostgreSQL's text cannot hold NUL; JSON and GraphQL can write it. Wherever it stands, it is an attack or a mistake. */
const refuseNul = (_request: unknown, _response: unknown, body: Buffer): void => {
  if (/\\u(0000|\{0+\})/.test(body.toString('latin1'))) throw new Error('NUL');
};

const bodyShape = z.object(
  {
    query: z.string('must be a string').min(1, 'must not be empty').optional(),
    operationName: z.string('must be a string').nullish(),
    variables: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
    extensions: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
  },
  'must be a JSON object such as {"query": "{ __typename }"}',
);

const onlyOneOperation: RequestHandler = (request, _response, next) => {
  if (Array.isArray(request.body)) throw new RequestRefused(400, 'BAD_REQUEST', 'Send one operation per request, not a batch');
  const { error } = bodyShape.safeParse(request.body);
  if (error) throw new RequestRefused(400, 'BAD_REQUEST', `${error.issues[0].path.join('.') || 'body'}: ${error.issues[0].message}`);
  next();
};

function startContext(request: Request, response: Response, patience: Patience, log: Log): GraphContext {
  const requestId = String(response.locals.requestId);
  const arrivedAt = Date.now();
  const outcome: Outcome = { codes: [] };
  remember(response, outcome);
  return {
    requestId,
    locale: localeFrom(request.get('accept-language')),
    log: log.child({ requestId }),
    credentials: credentialsFrom(request),
    actor: anonymous,
    identified: true,
    arrivedAt,
    deadline: arrivedAt + patience.query,
    outcome,
  };
}
