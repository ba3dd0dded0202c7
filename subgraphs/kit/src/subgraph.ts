import { subscriptions, type EventType } from '@tonglu/schema/events';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { MigrationInterface } from 'typeorm';
import { type Actor, system, turnedAway } from './actor';
import { type Clock, DatabaseClock } from './clock';
import type { Call, Context, Endpoint, EndpointRequest, EndpointResponse, GraphRequest, Neighbour } from './context';
import { Database } from './database/database';
import { KitTables1700000000001 } from './database/kit-tables';
import { forgetIdempotencyKeys } from './events/housekeeping';
import { type Reaction, receive } from './events/inbox';
import type { PublishedEvent } from './events/outbox';
import { type Job, migrateWorker, startWorker } from './events/worker';
import { createExecutor } from './graphql/executor';
import { federate, type ReferenceBatch } from './graphql/federate';
import { AnswerStore, type KeptAnswers } from './graphql/kept-answers';
import { newId } from './id';
import { lateLog, type Log } from './log';
import { within } from './within';

/** A subgraph as a value: everything it is, before it runs anywhere. */
export interface SubgraphDefinition<C extends Context = Context> {
  name: string;
  resolvers: readonly ClassType[];
  orphanedTypes?: readonly ClassType[];
  /** One batch per entity type that other subgraphs refer to. */
  references: Readonly<Record<string, ReferenceBatch<C>>>;
  entities: readonly ClassType[];
  migrations: readonly (new () => MigrationInterface)[];
  reactions: readonly Reaction<C>[];
  jobs: readonly Job<C>[];
  endpoints: readonly Endpoint<C>[];
  /** Read once from the environment when the subgraph starts. */
  settings(): C['settings'];
  loaders(context: C): C['loaders'];
  /** Answers that many get alike. */
  keptAnswers?: KeptAnswers<C>;
}

/** Where a subgraph runs. */
export interface Host {
  databaseUrl: string;
  /** The others, by name; looked up when needed, so that subgraphs may refer to each other. */
  neighbours: ReadonlyMap<string, Neighbour>;
  log: Log;
  /** The database's clock unless given. */
  clock?: Clock;
  /** Whether this process delivers events and runs jobs. */
  works?: boolean;
  poolSize?: number;
  /** Whether answers that many get alike are kept; true unless given. */
  keepsAnswers?: boolean;
}

/** A running subgraph. */
export interface Subgraph extends Neighbour {
  name: string;
  schema: GraphQLSchema;
  sdl: string;
  db: Database;
  endpoints: readonly Endpoint<Context>[];
  /** A context outside any request: for seeds, jobs and tests. */
  context(call?: Partial<Call>): Context;
  migrate(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A definition whose own context type is its own business. */
export type AnySubgraphDefinition = SubgraphDefinition<Context>;

/** Checks a definition and hides its context type: only its own code needs it. */
export const defineSubgraph = <C extends Context>(definition: SubgraphDefinition<C>): AnySubgraphDefinition => {
  const declared = new Set(definition.reactions.map((reaction) => reaction.to));
  const subscribed = (Object.keys(subscriptions) as EventType[]).filter((type) => (subscriptions[type] as readonly string[]).includes(definition.name));
  for (const type of subscribed) if (!declared.has(type)) throw new Error(`${definition.name} subscribes to ${type} but has no reaction to it`);
  for (const type of declared) if (!subscribed.includes(type)) throw new Error(`${definition.name} reacts to ${type} but does not subscribe to it`);
  return definition as unknown as AnySubgraphDefinition;
};

const neighbourPatienceMs = 3_000;
const ownClock: Clock = { now: () => new Date() };

export async function createSubgraph(definition: AnySubgraphDefinition, host: Host): Promise<Subgraph> {
  const { schema, sdl } = await federate(definition);
  const run = createExecutor(schema);
  const answers = definition.keptAnswers && host.keepsAnswers !== false ? new AnswerStore(definition.keptAnswers) : undefined;
  const db = new Database({
    url: host.databaseUrl,
    name: definition.name,
    entities: [...definition.entities],
    migrations: [KitTables1700000000001, ...definition.migrations],
    max: host.poolSize,
  });
  const settings = definition.settings();
  const clocks: DatabaseClock[] = [];
  let clock = host.clock;
  let stopWorker: (() => Promise<void>) | undefined;

  const neighbour = (name: string): Neighbour => {
    const found = host.neighbours.get(name);
    if (!found) throw new Error(`${definition.name} knows no subgraph ${name}`);
    return found;
  };

  const contextFor = (call: Call): Context => {
    const { actor, locale, requestId, caller, readSoFar } = call;
    const context: Context = {
      actor,
      locale,
      requestId,
      caller,
      readSoFar,
      db,
      clock: clock ?? ownClock,
      log: lateLog(() => host.log.child({ subgraph: definition.name, requestId })),
      settings,
      keepsAnswers: answers !== undefined,
      loaders: undefined,
      ask: async (name, document, variables, patienceMs = neighbourPatienceMs) => {
        const request = { query: document.toString(), variables: variables as Record<string, unknown> };
        const answer = await within(patienceMs, neighbour(name).execute(request, { ...call, caller: definition.name }), name);
        if (answer.errors?.length) throw new Error(`${name} answered: ${answer.errors.map((error) => error.message).join('; ')}`);
        return answer.data as never;
      },
    };
    context.loaders = loadersOf(context);
    return context;
  };

  /** Fetches of one query on behalf of the same person share what they read. */
  const loadersOf = (context: Context): unknown => {
    const { actor, readSoFar } = context;
    const known = readSoFar?.get(definition.name) as { actor: Actor; loaders: unknown } | undefined;
    if (known?.actor === actor) return known.loaders;
    const loaders = definition.loaders(context);
    readSoFar?.set(definition.name, { actor, loaders });
    return loaders;
  };

  const context = (call: Partial<Call> = {}): Context => contextFor({ actor: system, locale: 'zh-CN', requestId: newId(), caller: definition.name, ...call });

  return {
    name: definition.name,
    schema,
    sdl,
    db,
    endpoints: definition.endpoints,
    context,
    execute: (request: GraphRequest, call: Call): Promise<ExecutionResult> => {
      const called = contextFor(call);
      return answers ? answers.answer(request, called, () => run(request, called)) : run(request, called);
    },
    receive: async (event: PublishedEvent) => {
      await receive(context({ requestId: event.id }), definition.reactions, event);
    },
    handle: async (request: EndpointRequest, call: Call): Promise<EndpointResponse> => {
      const endpoint = definition.endpoints.find(({ method, path }) => method === request.method && path === request.path);
      if (!endpoint) return { status: 404 };
      const status = turnedAway(call, endpoint.role);
      if (status) return { status };
      if (request.body.length > endpoint.limit) return { status: 413 };
      return endpoint.handle(contextFor(call), request);
    },
    migrate: async () => {
      if (!db.source.isInitialized) await db.connect();
      await db.migrate();
      await migrateWorker(db);
    },
    start: async () => {
      if (!db.source.isInitialized) await db.connect();
      if (!clock) {
        clocks.push(await new DatabaseClock(db.pool).start());
        clock = clocks[0];
      }
      if (host.works === false) return;
      stopWorker = await startWorker({
        database: db,
        log: host.log,
        jobs: [...definition.jobs, forgetIdempotencyKeys].map((job) => ({ ...job, run: (payload: unknown) => job.run(context(), payload) })),
        deliver: (event, subscriber) => neighbour(subscriber).receive(event),
      });
    },
    stop: async () => {
      await stopWorker?.();
      for (const each of clocks) each.stop();
      await db.close();
    },
  };
}
