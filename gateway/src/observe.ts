import type { Log } from '@tonglu/kit';
import type { RequestHandler, Response } from 'express';
import type { Outcome } from './graph-context';
import type { Metrics } from './metrics';

interface ObserveOptions {
  log: Log;
  metrics: Metrics;
  /** Names fit for labels: of persisted operations, and of what else is served. */
  operations: ReadonlySet<string>;
  routes: ReadonlySet<string>;
}

/** Asked for all the time by machines; not worth a log line. */
const quiet: ReadonlySet<string> = new Set(['health', 'metrics']);

const outcomes = new WeakMap<Response, Outcome>();

/** Ties a GraphQL request to its HTTP answer, for log and metrics. */
export const remember = (response: Response, outcome: Outcome): void => void outcomes.set(response, outcome);

/** One log line and one measurement per request. Neither carries phones, tokens, variables or addresses. */
export function observe({ log, metrics, operations, routes }: ObserveOptions): RequestHandler {
  const lines = log.child({}, { redact: [] }); // nothing in them wants hiding, and looking for it costs more than the rest
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    const route = (request.path.split('/')[1] ?? '').slice(0, 40);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const status = response.writableFinished ? response.statusCode : 499; // the caller went away
      const graph = outcomes.get(response);
      const name = graph?.operationName;
      const label = name && operations.has(name) ? name : !graph && (routes.has(route) || quiet.has(route)) ? route : 'other';
      metrics.requestEnded({ operation: label, status, seconds });
      if (quiet.has(route)) return;
      lines.info({ requestId: response.locals.requestId, method: request.method, route, operation: name, status, ms: Math.round(seconds * 1e4) / 10, actor: graph?.actor, codes: graph?.codes }, 'request');
    });
    next();
  };
}
