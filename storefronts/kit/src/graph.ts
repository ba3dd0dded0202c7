import type { Locale } from './locale';

/** A document as graphql-codegen writes it: its text, and the hash under which the gateway knows it. */
export interface GraphDocument<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
  __meta__?: Record<string, unknown>;
  toString(): string;
}

export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

/** What came back. Data may be partial: a field that could not be had is null and has its error. */
export interface Answer<Result> {
  data: Result;
  errors: readonly GraphError[];
}

export interface Caller {
  locale: Locale;
  requestId: string;
  session?: string;
  visitor?: string;
  /** 6-digit code of the district they shop for. */
  district?: string;
  /** Whose address the request comes from: the gateway's limits count people, not storefronts. */
  address?: string;
}

export type GraphFailureReason = 'TIMEOUT' | 'UNREACHABLE' | 'UNREADABLE' | 'REFUSED';

/** The graph gave no data at all. Pages show it as "not available right now", with the request id. */
export class GraphFailure extends Error {
  constructor(
    readonly reason: GraphFailureReason,
    readonly requestId: string,
    readonly codes: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(`The graph did not answer (${[reason, ...codes].join(', ')})`, options);
    this.name = 'GraphFailure';
  }
}

export interface GraphOptions {
  url: string;
  /** Send only the document's hash; the gateway knows the text. */
  persisted: boolean;
  queryTimeoutMs: number;
  /** Longer: a mutation given up on may still happen, and is only safe to repeat under its idempotency key. */
  mutationTimeoutMs: number;
  fetch?: typeof fetch;
}

export type Graph = <Result, Variables extends object>(
  document: GraphDocument<Result, Variables>,
  variables: Variables,
  caller: Caller,
) => Promise<Answer<Result>>;

export function createGraph(options: GraphOptions): Graph {
  const send = options.fetch ?? fetch;
  return async (document, variables, caller) => {
    const text = document.toString();
    const isMutation = /^\s*mutation\b/m.test(text);
    let response: Response;
    let body: unknown;
    try {
      response = await send(options.url, {
        method: 'POST',
        headers: headersOf(caller),
        body: JSON.stringify({ ...request(document, text, options.persisted), variables }),
        signal: AbortSignal.timeout(isMutation ? options.mutationTimeoutMs : options.queryTimeoutMs),
      });
      body = await response.json();
    } catch (cause) {
      throw new GraphFailure(reasonOf(cause), caller.requestId, [], { cause });
    }
    return answer(body, caller.requestId);
  };
}

function request(document: GraphDocument<unknown, never>, text: string, persisted: boolean) {
  const hash = document.__meta__?.['hash'];
  return persisted && typeof hash === 'string' ? { documentId: hash.startsWith('sha256:') ? hash : `sha256:${hash}` } : { query: text };
}

function headersOf(caller: Caller): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': caller.locale,
    'x-request-id': caller.requestId,
    ...(caller.session && { authorization: `Bearer ${caller.session}` }),
    ...(caller.visitor && { 'x-tonglu-visitor': caller.visitor }),
    ...(caller.district && { 'x-tonglu-district': caller.district }),
    ...(caller.address && { 'x-forwarded-for': caller.address }),
  };
}

function answer<Result>(body: unknown, requestId: string): Answer<Result> {
  if (typeof body !== 'object' || body === null) throw new GraphFailure('UNREADABLE', requestId);
  const { data, errors = [] } = body as { data?: Result | null; errors?: readonly GraphError[] };
  if (data === null || data === undefined) throw new GraphFailure('REFUSED', requestId, codesOf(errors));
  return { data, errors };
}

export function codesOf(errors: readonly GraphError[]): string[] {
  return errors.map((error) => error.extensions?.code ?? 'UNKNOWN');
}

function reasonOf(cause: unknown): GraphFailureReason {
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? cause.name : undefined;
  if (name === 'TimeoutError') return 'TIMEOUT';
  return name === 'SyntaxError' ? 'UNREADABLE' : 'UNREACHABLE';
}
