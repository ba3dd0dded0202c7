import type { ExecutionResult } from 'graphql';
import type { Actor, Role } from './actor';
import type { Clock } from './clock';
import type { Database } from './database/database';
import type { PublishedEvent } from './events/outbox';
import type { Locale } from './localized-text';
import type { Log } from './log';

/** What one request, job or event brings along to every subgraph it reaches. */
export interface Call {
  actor: Actor;
  locale: Locale;
  requestId: string;
  /** Who calls: `gateway`, or a subgraph's name. Internal operations are for subgraphs only. */
  caller: string;
  /** What subgraphs of this process have read for one query: a later fetch of it need not read it again. Absent where that could be outdated, as after a mutation. */
  readSoFar?: Map<string, unknown>;
}

export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** A subgraph as others see it, in this process or far away. */
export interface Neighbour {
  execute(request: GraphRequest, call: Call): Promise<ExecutionResult>;
  receive(event: PublishedEvent): Promise<void>;
  handle(request: EndpointRequest, call: Call): Promise<EndpointResponse>;
}

/** A GraphQL document with its types, as codegen writes it. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** What verbs, resolvers, jobs and reactions of a subgraph work with. */
export interface Context<Loaders = unknown, Settings = unknown> extends Call {
  db: Database;
  clock: Clock;
  log: Log;
  loaders: Loaders;
  settings: Settings;
  /** Whether what many are told alike may be kept from one request to the next (ADR 0026). */
  keepsAnswers: boolean;
  /** Asks another subgraph through one of its internal operations; throws where it does not answer in time (3 s unless given). */
  ask<Result, Variables extends object>(neighbour: string, document: TypedDocument<Result, Variables>, variables: Variables, patienceMs?: number): Promise<Result>;
}

/** An HTTP request that is not GraphQL: a webhook, an upload. */
export interface EndpointRequest {
  method: string;
  /** Path below the mount point, e.g. `/payment-provider`. */
  path: string;
  query: Record<string, string>;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

export interface EndpointResponse {
  status: number;
  headers?: Record<string, string>;
  /** What is long comes piece by piece, as it is made. */
  body?: string | Buffer | AsyncIterable<Uint8Array>;
}

/** Served by the gateway under `/<subgraph><path>`. */
export interface Endpoint<C> {
  method: 'GET' | 'POST';
  path: string;
  /** Largest body in bytes. */
  limit: number;
  /** Who may come at all: others are turned away before their body is read. */
  role?: Role;
  handle(context: C, request: EndpointRequest): Promise<EndpointResponse>;
}
