import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AnySubgraphDefinition, createLog, type Log, type Neighbour, type Subgraph } from '@tonglu/kit';
import { createHttpTerminator } from 'http-terminator';
import { readContract } from './contract';
import type { GatewayEnv } from './env';
import { startGraph } from './gateway';
import { createDoor } from './http';
import { createMetrics } from './metrics';
import { patience as usualPatience, type Patience } from './patience';
import { type PersistedOperations } from './persisted';
import { startSubgraphs } from './subgraphs';

export interface PlatformOptions {
  env: GatewayEnv;
  definitions: readonly AnySubgraphDefinition[];
  /** The composed graph and its persisted documents; schema/ unless given. */
  contract?: { supergraphSdl: string; operations: PersistedOperations };
  patience?: Partial<Patience>;
  log?: Log;
}

/** A running graph behind its door. */
export interface Platform {
  url: string;
  /** Subgraphs that run in this process. */
  locals: ReadonlyMap<string, Subgraph>;
  neighbours: ReadonlyMap<string, Neighbour>;
  /** Lets requests and jobs in hand end, then closes everything. Safe to call twice. */
  stop(): Promise<void>;
}

/** Another program has the port. */
export class PortTaken extends Error {
  override name = 'PortTaken';
  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`);
  }
}

/** How long requests in hand may take to end when the platform stops, in ms. */
const drainMs = 10_000;

export async function raisePlatform({ env, definitions, contract = readContract(), patience: given, log = createLog({ level: env.LOG_LEVEL }) }: PlatformOptions): Promise<Platform> {
  const patience: Patience = { ...usualPatience, ...given };
  const { locals, neighbours, stop: stopSubgraphs } = await startSubgraphs(definitions, env, patience, log);
  let open = false;
  const closers: (() => Promise<void>)[] = [stopSubgraphs];
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    open = false;
    stopped ??= closers.reduceRight((before, close) => before.then(close), Promise.resolve());
    return stopped;
  };
  try {
    const metrics = createMetrics();
    const { supergraphSdl, operations } = contract;
    const production = env.TONGLU_ENV === 'production';
    if (production && operations.documents.size === 0) log.warn('There are no persisted documents: every operation will be refused');
    const graph = await startGraph({ supergraphSdl, neighbours, production, patience, metrics, log });
    closers.push(() => graph.stop());
    const server = createServer(createDoor({ env, graph, definitions, neighbours, locals, operations, patience, metrics, log, isOpen: () => open }));
    server.keepAliveTimeout = 65_000; // longer than clients keep idle connections, so that none is cut under a request
    server.headersTimeout = 10_000;
    server.requestTimeout = 120_000; // uploads
    await listen(server, env.HOST, env.PORT);
    const terminator = createHttpTerminator({ server, gracefulTerminationTimeout: drainMs });
    closers.push(() => terminator.terminate());
    open = true;
    const { port } = server.address() as AddressInfo;
    return { url: `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`, locals, neighbours, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTaken(host, port) : error));
    server.listen(port, host, resolve);
  });
}
