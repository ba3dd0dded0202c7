import { bytesOf, type GraphRequest, KeptResult, Recent } from '@tonglu/kit';
import type { ExecutionResult } from 'graphql';
import type { Ask } from './executor';

/** One fetch of an answer. */
interface Part {
  subgraph: string;
  request: GraphRequest;
  result: KeptResult;
}

interface Replay {
  parts: Part[];
  /** The answer's data as JSON. */
  body: Buffer;
}

/** Bytes that one process keeps, about: of answers, and of their parts, which a subgraph may have given up meanwhile. */
const capacity = 64 * 2 ** 20;

/**
 * Answers that are put together from the very parts of last time. Every subgraph is asked again, as this caller; one
 * that keeps answers gives the same result object as long as nothing has changed, and the same parts make the same
 * whole. So nothing is assumed here about who may see what, nor for how long it is true.
 */
export class Replays {
  private readonly known: Recent<Replay>;

  constructor(room = capacity) {
    this.known = new Recent(room);
  }

  /** The body of the whole, where all its parts are as before. What was asked in vain is not asked twice: use `ask` of the answer to go on. */
  async again(key: string, ask: Ask): Promise<{ body: Buffer } | { ask: Ask }> {
    const known = this.known.get(key);
    if (!known) return { ask };
    const results = await Promise.all(known.parts.map(({ subgraph, request }) => ask(subgraph, request).catch(() => undefined)));
    if (results.every((result, index) => result === known.parts[index].result)) return { body: known.body };
    const fresh = new Map<string, ExecutionResult>();
    results.forEach((result, index) => result && fresh.set(nameOf(known.parts[index]), result));
    return {
      ask: (subgraph, request) => {
        const name = nameOf({ subgraph, request });
        const result = fresh.get(name);
        fresh.delete(name);
        return result ? Promise.resolve(result) : ask(subgraph, request);
      },
    };
  }

  /** An `ask` that notes what it is told, and a way to keep the whole afterwards. */
  record(key: string, ask: Ask): { ask: Ask; keep(body: Buffer): void } {
    const parts: Part[] = [];
    let isWhole = true;
    return {
      ask: async (subgraph, request) => {
        const result = await ask(subgraph, request);
        if (result instanceof KeptResult) parts.push({ subgraph, request, result });
        else isWhole = false;
        return result;
      },
      keep: (body) => {
        if (!isWhole || parts.length === 0) return;
        const texts = parts.flatMap(({ request, result }) => [JSON.stringify(request.variables ?? {}), result.text]);
        this.known.set(key, { parts, body }, body.length + bytesOf(key, ...texts));
      },
    };
  }
}

const nameOf = ({ subgraph, request: { query, variables } }: Omit<Part, 'result'>): string => `${subgraph} ${query} ${JSON.stringify(variables)}`;
