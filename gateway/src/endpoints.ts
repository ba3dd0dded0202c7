import { type AnySubgraphDefinition, type Context, type Endpoint, type EndpointRequest, localeFrom, type Neighbour, sendBody, turnedAway } from '@tonglu/kit';
import express, { type Request, type RequestHandler, type Router } from 'express';
import { arrivalOf } from './arrival';
import { RequestRefused, unavailable } from './errors';
import { callOf } from './graph-context';
import { identify, keeperOfSessions } from './identity';
import { type Patience, within } from './patience';
import { readBody } from './read-body';

interface EndpointsOptions {
  definitions: readonly AnySubgraphDefinition[];
  neighbours: ReadonlyMap<string, Neighbour>;
  patience: Patience;
}

/** What subgraphs serve beside the graph, such as webhooks and uploads: under `/<subgraph><path>`, with the body untouched. */
export function serveEndpoints({ definitions, neighbours, patience }: EndpointsOptions): Router {
  const router = express.Router();
  const members = neighbours.get(keeperOfSessions);
  for (const { name, endpoints } of definitions) {
    const neighbour = neighbours.get(name);
    if (!neighbour) continue;
    for (const endpoint of endpoints) {
      const handler = serve(neighbour, endpoint, members, patience);
      if (endpoint.method === 'GET') router.get(`/${name}${endpoint.path}`, handler);
      else router.post(`/${name}${endpoint.path}`, handler);
    }
  }
  return router;
}

function serve(neighbour: Neighbour, { path, limit, role }: Endpoint<Context>, members: Neighbour | undefined, patience: Patience): RequestHandler {
  return async (request, response) => {
    const { requestId, credentials } = arrivalOf(request);
    const known = { requestId, locale: localeFrom(request.get('accept-language')) };
    const actor = await within(patience.mutation, identify(members, credentials, known)).catch((error: Error) => {
      throw unavailable(error);
    });
    const status = turnedAway({ actor }, role);
    if (status) {
      request.resume(); // not a byte of the body is kept
      throw status === 403 ? new RequestRefused(status, 'FORBIDDEN', 'Not allowed') : new RequestRefused(status, 'UNAUTHENTICATED', 'Sign in first');
    }
    const body = await readBody(request, limit);
    const answer = await within(patience.endpoint, neighbour.handle(toEndpointRequest(request, path, body), callOf({ ...known, actor })));
    response.status(answer.status).set(answer.headers ?? {});
    await sendBody(response, answer.body).catch((error: unknown) => {
      if (!response.destroyed) response.destroy(); // cut off: half an answer must not look like a whole one
      if (!isHangUp(error)) throw error;
    });
  };
}

/** The client went away. */
const isHangUp = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';

function toEndpointRequest(request: Request, path: string, body: Buffer): EndpointRequest {
  const single = (value: unknown): string => String(Array.isArray(value) ? value[0] : value);
  return {
    method: request.method,
    path,
    query: Object.fromEntries(new URL(request.originalUrl, 'http://gateway').searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, value === undefined ? undefined : single(value)])),
    body,
  };
}
