import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { namesUnder } from './representations';
import { type Fields, isFields, own } from './run';

export type Rewrite = (value: Fields) => void;
type PlannedRewrite = NonNullable<FetchNode['outputRewrites']>[number];

const fragment = '... on ';

/** The planner renames fields that would collide, and sets type names that a subgraph calls otherwise. */
export function compileRewrites(rewrites: readonly PlannedRewrite[] | undefined, supergraph: GraphQLSchema): Rewrite {
  const all = (rewrites ?? []).map((rewrite) => compileRewrite(rewrite, supergraph));
  return (value) => {
    for (const each of all) each(value);
  };
}

function compileRewrite(rewrite: PlannedRewrite, supergraph: GraphQLSchema): (value: unknown) => void {
  const change = compileChange(rewrite, String(rewrite.path.at(-1)));
  return rewrite.path.slice(0, -1).reduceRight<(value: unknown) => void>(
    (next, part) => (part.startsWith(fragment) ? onType(namesUnder(part.slice(fragment.length), supergraph), next) : onField(part, next)),
    eachObject(change),
  );
}

function compileChange(rewrite: PlannedRewrite, name: string): Rewrite {
  if (rewrite.kind === 'ValueSetter') return (fields) => void (fields[name] = rewrite.setValueTo as unknown);
  return (fields) => {
    const value = own(fields, name);
    if (!value) return;
    fields[rewrite.renameKeyTo] = value;
    fields[name] = undefined;
  };
}

const eachObject = (visit: Rewrite) => (value: unknown): void => {
  if (Array.isArray(value)) value.forEach(eachObject(visit));
  else if (isFields(value)) visit(value);
};

const onField = (name: string, next: (value: unknown) => void) => eachObject((fields) => next(own(fields, name)));

/** An object that does not say its type is taken to be of the type the planner expects. */
const onType = (types: ReadonlySet<string>, next: (value: unknown) => void) =>
  eachObject((fields) => {
    if (!fields.__typename || types.has(String(fields.__typename))) next(fields);
  });
