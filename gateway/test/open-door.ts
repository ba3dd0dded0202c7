import { composeServices } from '@apollo/composition';
import { type AnySubgraphDefinition, createLog, createSubgraph, type Log } from '@tonglu/kit';
import { createTestDatabase } from '@tonglu/kit/testing';
import type { GraphQLFormattedError } from 'graphql';
import { parse } from 'graphql';
import { readGatewayEnv } from '../src/env';
import type { Patience } from '../src/patience';
import { type Platform, raisePlatform } from '../src/platform';

export const quiet: Log = createLog({ level: 'silent' });

/** Composes the graph from the definitions themselves, as `npm run schema` does. */
export async function compose(definitions: readonly AnySubgraphDefinition[]): Promise<string> {
  const services = [];
  for (const definition of definitions) {
    const { name, sdl } = await createSubgraph(definition, { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', neighbours: new Map(), log: quiet });
    services.push({ name, typeDefs: parse(sdl) });
  }
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`The subgraphs do not compose:\n${errors?.join('\n')}`);
  return supergraphSdl;
}

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  headers: Headers;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
  /** The body as sent, to look for leaks in. */
  text: string;
}

export interface Door {
  url: string;
  platform: Platform;
  /** Sends any body; objects as JSON. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  ask<Data = Record<string, unknown>>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  close(): Promise<void>;
}

interface DoorOptions {
  definitions: readonly AnySubgraphDefinition[];
  /** Over that of the tests, in which TONGLU_EXECUTOR=stock runs them all on Apollo's gateway. */
  env?: Record<string, string>;
  documents?: Record<string, string>;
  patience?: Partial<Patience>;
  log?: Log;
  databaseUrl?: string;
}

/** A whole platform on a free port and a database of its own. */
export async function openDoor({ definitions, env = {}, documents = {}, patience, log = quiet, databaseUrl }: DoorOptions): Promise<Door> {
  const database = databaseUrl ? { url: databaseUrl, drop: async () => undefined } : await createTestDatabase();
  const names = definitions.map(({ name }) => name);
  const gatewayEnv = readGatewayEnv(names, { PORT: '0', DATABASE_URL: database.url, WORKER: 'off', DATABASE_POOL: '4', TONGLU_EXECUTOR: process.env.TONGLU_EXECUTOR, ...env });
  const contract = { supergraphSdl: await compose(definitions), operations: { documents: new Map(Object.entries(documents)), names: new Set<string>() } };
  const platform = await raisePlatform({ env: gatewayEnv, definitions, contract, patience, log });
  const post: Door['post'] = async (path, body, headers = {}) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(platform.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: raw ? body : JSON.stringify(body) });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, ...(isJson ? (JSON.parse(text) as object) : {}) };
  };
  return {
    url: platform.url,
    platform,
    post,
    ask: async <Data>(query: string, variables: object = {}, headers: Record<string, string> = {}) => (await post('/graphql', { query, variables }, headers)) as Answer<Data>,
    close: async () => {
      await platform.stop();
      await database.drop();
    },
  };
}

export const codesOf = ({ errors }: Answer<unknown>): unknown[] => (errors ?? []).map(({ extensions }) => extensions?.code);
