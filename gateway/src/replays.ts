import { type GraphRequest, KeptResult } from '@tonglu/kit';
import type { ExecutionResult } from 'graphql';
import type { Ask } from './executor';
import { Recent } from './recent';

/** One fetch of an answer. */
interface Part {
  subgraph: string;
  request: GraphRequest;
  result: KeptResult;
}

interface Replay {
  parts: Part[];
  /** The answer's data as JSON. */
  text: string;
}

/** How many answers are remembered, and of what length at most. */
const capacity = 1_000;
const longest = 100_000;

/**
 * Answers that are put together from the very parts of last time. Every subgraph is asked again, as this caller; one
 * that keeps answers gives the same result object as long as nothing has changed, and the same parts make the same
 * whole. So nothing is assumed here about who may see what, nor for how long it is true.
 */
export class Replays {
  private readonly known = new Recent<Replay>(capacity);

  /** The text of the whole, where all its parts are as before. What was asked in vain is not asked twice: use `ask` of the answer to go on. */
  async again(key: string, ask: Ask): Promise<{ text: string } | { ask: Ask }> {
    const known = this.known.get(key);
    if (!known) return { ask };
    const results = await Promise.all(known.parts.map(({ subgraph, request }) => ask(subgraph, request).catch(() => undefined)));
    if (results.every((result, index) => result === known.parts[index].result)) return { text: known.text };
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
  record(key: string, ask: Ask): { ask: Ask; keep(text: string): void } {
    const parts: Part[] = [];
    let isWhole = true;
    return {
      ask: async (subgraph, request) => {
        const result = await ask(subgraph, request);
        if (result instanceof KeptResult) parts.push({ subgraph, request, result });
        else isWhole = false;
        return result;
      },
      keep: (text) => {
        if (isWhole && parts.length > 0 && text.length <= longest) this.known.set(key, { parts, text });
      },
    };
  }
}

const nameOf = ({ subgraph, request: { query, variables } }: Omit<Part, 'result'>): string => `${subgraph} ${query} ${JSON.stringify(variables)}`;
