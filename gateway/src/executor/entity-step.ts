import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { askSafely, compileRequest } from './fetch-step';
import { merge } from './merge';
import { beforeLists, objectsAt, pathsAt, type PlanPath } from './places';
import { compileLikeness, compileRepresentation } from './representations';
import { compileRewrites, type Rewrite } from './rewrites';
import { type Fields, isFields, type Run, type Step } from './run';
import { subgraphError } from './subgraph-errors';

/**
 * Completes the entities at a path with what another subgraph knows of them: represents them, asks for each
 * representation once, merges the answers back.
 */
export function compileEntityFetch(fetch: FetchNode, path: PlanPath, supergraph: GraphQLSchema): Step {
  const requires = fetch.requires ?? [];
  const requestFor = compileRequest(fetch);
  const batchOf = compileBatch(requires, supergraph, compileRewrites(fetch.inputRewrites, supergraph));
  const rewriteOutput = fetch.outputRewrites?.length ? compileRewrites(fetch.outputRewrites, supergraph) : undefined;
  return async (run) => {
    const batch = batchOf(objectsAt(run.data, path));
    if (batch.representations.length === 0) return;
    const request = requestFor(run.variables);
    request.variables.representations = batch.representations;
    const answer = await askSafely(run, fetch.serviceName, request);
    if (!answer) return;
    for (const error of answer.errors ?? []) run.errors.push(...placed(error, run, batch, path, fetch.serviceName));
    if (!answer.data) return;
    const received = answer.data._entities;
    if (!Array.isArray(received) || received.length !== batch.representations.length) {
      run.errors.push(new GraphQLError(`${fetch.serviceName} was asked for ${batch.representations.length} entities and answered something else`));
      return;
    }
    if (rewriteOutput) rewriteAll(batch, received, rewriteOutput);
    bringBack(batch, received);
  };
}

/** The objects at a path, and the representations by which they are asked for. */
interface Batch {
  objects: readonly Fields[];
  representations: Fields[];
  /** By object, the number of its representation; -1 where it has none. */
  numbers: number[];
}

function compileBatch(requires: readonly QueryPlanSelectionNode[], supergraph: GraphQLSchema, rewrite: Rewrite): (objects: readonly Fields[]) => Batch {
  const represent = compileRepresentation(requires, supergraph);
  const { keyOf, areAlike } = compileLikeness(requires, supergraph);
  return (objects) => {
    const representations: Fields[] = [];
    const known = new Map<unknown, number>();
    const numbers = objects.map((entity) => {
      const found = represent(entity);
      if (!found?.__typename) return -1;
      rewrite(found);
      const key = keyOf(found);
      let number = known.get(key);
      if (number === undefined || !areAlike(representations[number], found)) {
        number = representations.push(found) - 1;
        known.set(key, number);
      }
      return number;
    });
    return { objects, representations, numbers };
  };
}

function rewriteAll({ objects, numbers }: Batch, received: readonly unknown[], rewrite: Rewrite): void {
  const rewritten = new Set<Fields>();
  objects.forEach(({ __typename: typeName }, place) => {
    const said = received[numbers[place]];
    if (!isFields(said) || rewritten.has(said)) return;
    rewritten.add(said);
    said.__typename ??= typeName;
    rewrite(said);
  });
}

function bringBack({ objects, numbers }: Batch, received: readonly unknown[]): void {
  objects.forEach((entity, place) => {
    const said = received[numbers[place]];
    if (isFields(said)) merge(entity, said);
  });
}

/** A subgraph numbers the representations; people know only the places in their answer, perhaps several for one of them. */
function placed(error: GraphQLError | GraphQLFormattedError, { data }: Run, { numbers }: Batch, path: PlanPath, subgraph: string): GraphQLError[] {
  const [, number, ...inside] = error.path ?? [];
  if (typeof number !== 'number') return [subgraphError(error, subgraph, error.path && beforeLists(path))];
  return pathsAt(data, path).filter((_path, place) => numbers[place] === number).map((place) => subgraphError(error, subgraph, [...place, ...inside]));
}
