import { GraphQLError, type GraphQLFormattedError } from 'graphql';

type ErrorPath = readonly (string | number)[] | undefined;

/** A subgraph's error at its place in the answer. Its code and details stay; who may see them is the mask's business. */
export function subgraphError(error: GraphQLError | GraphQLFormattedError, subgraph: string, path: ErrorPath): GraphQLError {
  return new GraphQLError(error.message || 'A subgraph failed', {
    originalError: error instanceof Error ? error : undefined,
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName: subgraph },
  });
}

export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error instanceof Error ? error.message : String(error), { originalError: error instanceof Error ? error : undefined });
