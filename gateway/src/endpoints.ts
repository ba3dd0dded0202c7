import { type AnySubgraphDefinition, type EndpointRequest, localeFrom, type Neighbour } from '@tonglu/kit';
import express, { type Request, type RequestHandler, type Router } from 'express';
import { unavailable } from './errors';
import { callOf } from './graph-context';
import { credentialsFrom, identify, keeperOfSessions } from './identity';
import { type Patience, within } from './patience';

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
    for (const { method, path, limit } of endpoints) {
      const handlers = [express.raw({ type: () => true, limit, inflate: false }), serve(neighbour, path, members, patience)];
      if (method === 'GET') router.get(`/${name}${path}`, handlers);
      else router.post(`/${name}${path}`, handlers);
    }
  }
  return router;
}

function serve(neighbour: Neighbour, path: string, members: Neighbour | undefined, patience: Patience): RequestHandler {
  return async (request, response) => {
    const known = { requestId: String(response.locals.requestId), locale: localeFrom(request.get('accept-language')) };
    const actor = await within(patience.mutation, identify(members, credentialsFrom(request), known)).catch((error: Error) => {
      throw unavailable(error);
    });
    const answer = await within(patience.endpoint, neighbour.handle(toEndpointRequest(request, path), callOf({ ...known, actor })));
    response.status(answer.status).set(answer.headers ?? {});
    response.end(answer.body);
  };
}

function toEndpointRequest(request: Request, path: string): EndpointRequest {
  const single = (value: unknown): string => String(Array.isArray(value) ? value[0] : value);
  return {
    method: request.method,
    path,
    query: Object.fromEntries(new URL(request.originalUrl, 'http://gateway').searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, value === undefined ? undefined : single(value)])),
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}
