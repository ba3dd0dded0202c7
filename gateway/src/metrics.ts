import type { Request, RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { isDirectLoopback } from './loopback';

export interface RequestMeasure {
  /** A persisted operation's name, a route such as `health`, or `other`. */
  operation: string;
  status: number;
  seconds: number;
}

/** Prometheus numbers. Labels come from closed lists, so that callers cannot fill memory with them. */
export interface Metrics {
  registry: Registry;
  requestEnded(measure: RequestMeasure): void;
  /** Call what it returns when the fetch has ended. */
  fetchStarted(subgraph: string): (outcome: 'ok' | 'errors' | 'unavailable') => void;
  graphqlErrors(codes: readonly string[]): void;
  /** The compiled executor left an operation to the stock gateway. */
  executorFellBack(): void;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry }); // event loop lag, memory, garbage collection
  const registers = [registry];
  const requests = new Counter({ name: 'tonglu_http_requests_total', help: 'HTTP requests', labelNames: ['operation', 'status'], registers });
  const durations = new Histogram({ name: 'tonglu_http_request_duration_seconds', help: 'HTTP request duration', labelNames: ['operation'], buckets, registers });
  const fetches = new Histogram({ name: 'tonglu_subgraph_fetch_duration_seconds', help: 'Duration of fetches from subgraphs', labelNames: ['subgraph', 'outcome'], buckets, registers });
  const errors = new Counter({ name: 'tonglu_graphql_errors_total', help: 'GraphQL errors sent to callers', labelNames: ['code'], registers });
  const fallbacks = new Counter({ name: 'tonglu_executor_fallbacks_total', help: 'Operations that the compiled executor left to the stock gateway', registers });
  return {
    registry,
    requestEnded: ({ operation, status, seconds }) => {
      requests.inc({ operation, status });
      durations.observe({ operation }, seconds);
    },
    fetchStarted: (subgraph) => {
      const start = performance.now();
      return (outcome) => fetches.observe({ subgraph, outcome }, (performance.now() - start) / 1_000);
    },
    graphqlErrors: (codes) => codes.forEach((code) => errors.inc({ code })),
    executorFellBack: () => fallbacks.inc(),
  };
}

/** GET /metrics, for this machine only unless opened. */
export function serveMetrics({ registry }: Metrics, isPublic: boolean): RequestHandler {
  return async (request: Request, response) => {
    if (!isPublic && !isDirectLoopback(request)) return void response.status(404).end();
    response.type(registry.contentType).send(await registry.metrics());
  };
}
