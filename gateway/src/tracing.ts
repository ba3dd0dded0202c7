import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Attributes, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Arrival } from './arrival';

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
export function traced({ method }: IncomingMessage, response: ServerResponse, { path, requestId }: Arrival, work: () => void): void {
  const span = tracer.startSpan(`${method} ${path}`, { attributes: { 'tonglu.request_id': requestId } });
  response.once('close', () => {
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(context.active(), span), work);
}
