import { type Attributes, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';

/** Does nothing until an OpenTelemetry SDK is loaded, e.g. by `node --require`. */
const tracer = trace.getTracer('@tonglu/gateway');

function failed(span: Span, error: unknown): void {
  if (error instanceof Error) span.recordException(error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Runs a piece of work as a span. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** One span around each request; the spans of its fetches hang under it. */
export const traced: RequestHandler = (request, response, next) => {
  const span = tracer.startSpan(`${request.method} ${request.path}`, { attributes: { 'tonglu.request_id': String(response.locals.requestId) } });
  response.once('close', () => {
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(context.active(), span), next);
};
