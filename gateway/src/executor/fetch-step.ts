import type { FetchNode } from '@apollo/query-planner';
import type { GraphRequest } from '@tonglu/kit';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { merge } from './merge';
import { beforeLists, objectsAt, type PlanPath } from './places';
import { compileRewrites } from './rewrites';
import { type Fields, own, type Run, type Step } from './run';
import { asGraphQLError, subgraphError } from './subgraph-errors';

/** Asks a subgraph for root fields, and merges what it says. */
export function compileFetch(fetch: FetchNode, path: PlanPath, supergraph: GraphQLSchema): Step {
  const requestFor = compileRequest(fetch);
  const rewrite = compileRewrites(fetch.outputRewrites, supergraph);
  const errorPath = beforeLists(path);
  return async (run) => {
    const targets = objectsAt(run.data, path);
    if (targets.length === 0) return;
    const answer = await askSafely(run, fetch.serviceName, requestFor(run.variables));
    if (!answer) return;
    for (const error of answer.errors ?? []) run.errors.push(subgraphError(error, fetch.serviceName, error.path && [...errorPath, ...error.path]));
    if (!answer.data) return;
    rewrite(answer.data);
    for (const target of targets) merge(target, answer.data);
  };
}

/** The request of a fetch: its document, and of the caller's variables those that it uses. */
export function compileRequest({ operation: query, operationName, variableUsages = [] }: FetchNode): (variables: Readonly<Fields>) => GraphRequest & { variables: Fields } {
  return (given) => {
    const variables: Fields = {};
    for (const name of variableUsages) {
      const value = own(given, name);
      if (value !== undefined) variables[name] = value;
    }
    return { query, operationName, variables };
  };
}

/** A subgraph that does not answer leaves its part of the answer empty. Its data is read here, once: what is kept gives every reader a copy. */
export async function askSafely(run: Run, subgraph: string, request: GraphRequest): Promise<Pick<ExecutionResult, 'data' | 'errors'> | undefined> {
  try {
    const { data, errors } = await run.ask(subgraph, request);
    return { data, errors };
  } catch (error) {
    run.errors.push(asGraphQLError(error));
    return undefined;
  }
}
