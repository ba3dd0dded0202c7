import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes whose messages are written for callers. Every other error is a bug and is masked. */
const spoken: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_REQUIRED',
  'QUERY_TOO_EXPENSIVE',
  'SUBGRAPH_UNAVAILABLE',
]);

export const codeOf = (error: { extensions?: Record<string, unknown> }): string => String(error.extensions?.code ?? 'INTERNAL');

/** Whether an error was made for the caller's eyes. */
export const isSpoken = (error: { extensions?: Record<string, unknown> }): boolean => spoken.has(codeOf(error));

/** What a caller may see of an error: nothing of subgraphs, addresses, tables or stacks. */
export function mask(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!isSpoken(error)) return { message: 'Internal error', ...(error.path && { path: error.path }), extensions: { code: 'INTERNAL' } };
  const { code, field, reason, retryAfter } = error.extensions ?? {};
  const fromDocument = code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED';
  return {
    message: error.message,
    ...(error.path && { path: error.path }),
    ...(fromDocument && error.locations && { locations: error.locations }),
    extensions: Object.fromEntries(Object.entries({ code, field, reason, retryAfter }).filter(([, value]) => value !== undefined)),
  };
}

/** A part of the graph does not answer. The rest of the page stands. */
export const unavailable = (cause?: Error): GraphQLError =>
  new GraphQLError('A part of the answer is not available at the moment', { originalError: cause, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });

/** A request refused before it reaches the graph, with its HTTP status. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: { retryAfter?: number } = {},
  ) {
    super(message);
  }
}
