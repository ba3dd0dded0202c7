import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@tonglu/kit';
import type { Arrival } from './arrival';
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

/** One log line and one measurement per request. Neither carries phones, tokens, variables or addresses. */
export function observer({ log, metrics, operations, routes }: ObserveOptions): (request: IncomingMessage, response: ServerResponse, arrival: Arrival) => void {
  const lines = log.child({}, { redact: [] }); // nothing in them wants hiding, and looking for it costs more than the rest
  return ({ method }, response, arrival) => {
    const { path, requestId } = arrival;
    const start = performance.now();
    const route = (path.split('/', 2)[1] ?? '').slice(0, 40);
    response.once('close', () => {
      const ms = performance.now() - start;
      const status = response.writableFinished ? response.statusCode : 499; // the caller went away
      const graph = arrival.outcome;
      const name = graph?.operationName;
      const label = name && operations.has(name) ? name : !graph && (routes.has(route) || quiet.has(route)) ? route : 'other';
      metrics.requestEnded({ operation: label, status, seconds: ms / 1_000 });
      if (quiet.has(route)) return;
      lines.info({ requestId, method, route, operation: name, status, ms: Math.round(ms * 10) / 10, actor: graph?.actor, codes: graph?.codes }, 'request');
    });
  };
}
