import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { askSafely, compileRequest } from './fetch-step';
import { merge } from './merge';
import { beforeLists, objectsAt, pathsAt, type PlanPath } from './places';
import { compileRepresentation, keyOf, type Represent } from './representations';
import { compileRewrites, type Rewrite } from './rewrites';
import { type Fields, isFields, type Run, type Step } from './run';
import { subgraphError } from './subgraph-errors';

/**
 * Completes the entities at a path with what another subgraph knows of them: represents them, asks for each
 * representation once, merges the answers back.
 */
export function compileEntityFetch(fetch: FetchNode, path: PlanPath, supergraph: GraphQLSchema): Step {
  const requestFor = compileRequest(fetch);
  const represent = compileRepresentation(fetch.requires ?? [], supergraph);
  const rewriteInput = compileRewrites(fetch.inputRewrites, supergraph);
  const rewriteOutput = compileRewrites(fetch.outputRewrites, supergraph);
  return async (run) => {
    const batch = toBatch(objectsAt(run.data, path), represent, rewriteInput);
    if (batch.representations.length === 0) return;
    const request = requestFor(run.variables);
    request.variables.representations = batch.representations;
    const answer = await askSafely(run, fetch.serviceName, request);
    if (!answer) return;
    for (const error of answer.errors ?? []) run.errors.push(...placed(error, run, batch, path, fetch.serviceName));
    if (!answer.data) return;
    const received = answer.data._entities;
    if (Array.isArray(received) && received.length === batch.representations.length) bringBack(batch, received, rewriteOutput);
    else run.errors.push(new GraphQLError(`${fetch.serviceName} was asked for ${batch.representations.length} entities and answered something else`));
  };
}

/** Entities, and the representation by which each is asked for. */
interface Batch {
  representations: Fields[];
  /** Entities that can be represented, with their place among all objects at the path. */
  entities: { entity: Fields; place: number; representation: number }[];
}

function toBatch(objects: readonly Fields[], represent: Represent, rewrite: Rewrite): Batch {
  const batch: Batch = { representations: [], entities: [] };
  const known = new Map<string, number>();
  objects.forEach((entity, place) => {
    const found = represent(entity);
    if (!found?.__typename) return;
    rewrite(found);
    const key = keyOf(found);
    let representation = known.get(key);
    if (representation === undefined) {
      representation = batch.representations.push(found) - 1;
      known.set(key, representation);
    }
    batch.entities.push({ entity, place, representation });
  });
  return batch;
}

function bringBack({ entities }: Batch, received: readonly unknown[], rewrite: Rewrite): void {
  const rewritten = new Set<Fields>();
  for (const { entity, representation } of entities) {
    const said = received[representation];
    if (!isFields(said)) continue;
    if (!rewritten.has(said)) {
      rewritten.add(said);
      said.__typename ??= entity.__typename;
      rewrite(said);
    }
    merge(entity, said);
  }
}

/** A subgraph numbers the representations; people know only the places in their answer, perhaps several for one of them. */
function placed(error: GraphQLError | GraphQLFormattedError, { data }: Run, { entities }: Batch, path: PlanPath, subgraph: string): GraphQLError[] {
  const [, representation, ...inside] = error.path ?? [];
  if (typeof representation !== 'number') return [subgraphError(error, subgraph, error.path && beforeLists(path))];
  const places = pathsAt(data, path);
  return entities.filter((each) => each.representation === representation).map(({ place }) => subgraphError(error, subgraph, [...places[place], ...inside]));
}
