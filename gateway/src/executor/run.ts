import type { GraphRequest } from '@tonglu/kit';
import type { ExecutionResult, GraphQLError } from 'graphql';

/** What subgraphs answer: plain JSON objects, keyed by response name. */
export type Fields = Record<string, unknown>;

/** Sends an operation to a subgraph. Rejects where the subgraph does not answer. */
export type Ask = (subgraph: string, request: GraphRequest) => Promise<ExecutionResult>;

/** One operation being answered. Steps write into `data` and `errors` only. */
export interface Run {
  /** Everything the subgraphs said so far, merged at its place in the answer. */
  readonly data: Fields;
  readonly errors: GraphQLError[];
  /** As the caller sent them: subgraphs know the defaults and coerce for themselves. */
  readonly variables: Readonly<Fields>;
  /** The values of the variables that @skip and @include look at. */
  readonly given: Given;
  readonly ask: Ask;
}

export type Given = Readonly<Record<string, boolean>>;

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whoever reads `constructor` of an object that lacks it gets Object. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A field's value; never something that every JavaScript object inherits. */
export const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
