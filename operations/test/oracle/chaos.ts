import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Call, GraphRequest, Neighbour } from '@tonglu/kit';
import { type ExecutionResult, GraphQLError } from 'graphql';

/** What goes wrong with a subgraph. All but `fine` depends on what is asked, never on how often or together with what. */
export type Weather = 'fine' | 'dead' | 'slow' | 'errors' | 'nulls' | 'lies';

export interface Sky {
  seed: string;
  weather: Readonly<Record<string, Weather>>;
}

/** Longer than the gateway waits in these tests. */
const tooLongMs = 5_000;

/** A subgraph in the weather of the moment; sessions are always found. */
export function inWeather(name: string, execute: Neighbour['execute'], neighbour: Neighbour, sky: () => Sky, memberId: string): Neighbour {
  return {
    receive: (event) => neighbour.receive(event),
    handle: (request, call) => neighbour.handle(request, call),
    execute: async (request: GraphRequest, call: Call): Promise<ExecutionResult> => {
      if (request.query.includes('GatewaySession')) return { data: { session: { memberId, roles: [] } } };
      const { seed, weather } = sky();
      switch (weather[name] ?? 'fine') {
        case 'fine':
          return execute(request, call);
        case 'dead':
          throw new Error(`connect ECONNREFUSED ${name}`);
        case 'slow':
          await pause(tooLongMs, undefined, { ref: false });
          return { data: null };
        case 'errors':
          return spoil(await execute(request, call), request, new Dice(seed, 10), true);
        case 'nulls':
          return spoil(await execute(request, call), request, new Dice(seed, 8), false);
        case 'lies':
          return { data: null, errors: [new GraphQLError('everything is broken', { extensions: { code: 'FORBIDDEN' } })] };
      }
    },
  };
}

class Dice {
  constructor(
    private readonly seed: string,
    private readonly oneIn: number,
  ) {}

  falls(key: string): boolean {
    return createHash('md5').update(this.seed).update(key).digest().readUInt16BE(0) % this.oneIn === 0;
  }
}

type Path = readonly (string | number)[];

/** Makes some values null, with an error or silently: also where the schema promises one. */
function spoil(answer: ExecutionResult, { variables }: GraphRequest, dice: Dice, aloud: boolean): ExecutionResult {
  const errors = [...(answer.errors ?? [])];
  const representations = variables?.representations as unknown[] | undefined;
  const visit = (value: unknown, path: Path, key: string): unknown => {
    if (path.length > 0 && path.at(-1) !== '_entities' && path.at(-1) !== '__typename' && dice.falls(key)) {
      if (aloud) errors.push(new GraphQLError('spoilt', { path: [...path], extensions: key.length % 2 ? { code: 'FORBIDDEN' } : {} }));
      return null;
    }
    if (Array.isArray(value)) return value.map((item: unknown, index) => visit(item, [...path, index], path.length === 1 && path[0] === '_entities' ? JSON.stringify(representations?.[index]) : `${key}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, [...path, name], `${key}/${name}`)]));
  };
  return { ...answer, data: answer.data && (visit(answer.data, [], '') as Record<string, unknown>), ...(errors.length > 0 && { errors }) };
}
