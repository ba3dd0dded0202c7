import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Attributes, context, INVALID_TRACEID, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Arrival } from './arrival';

/** Does nothing until an OpenTelemetry SDK is loaded, e.g. by `node --require`. */
const tracer = trace.getTracer('@tonglu/gateway');

function failed(span: Span, error: unknown): void {
  if (error instanceof Error) span.recordException(error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Belongs to no trace: nobody is told of it, nor of what hangs under it. */
const isBlank = (span: Span): boolean => span.spanContext().traceId === INVALID_TRACEID;

const under = <T>(span: Span, work: () => T): T => context.with(trace.setSpan(context.active(), span), work);

/** Runs a piece of work as a span. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan(name, { attributes });
  if (isBlank(span)) return work();
  return under(span, async () => {
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
export function traced({ method }: IncomingMessage, response: ServerResponse, { path, requestId }: Arrival, work: () => void): void {
  const span = tracer.startSpan(`${method} ${path}`, { attributes: { 'tonglu.request_id': requestId } });
  if (isBlank(span)) return work();
  response.once('close', () => {
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  under(span, work);
}
