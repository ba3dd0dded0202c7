import { checkPageSize } from '@tonglu/kit';
import { type DocumentNode, getNamedType, getNullableType, GraphQLError, type GraphQLSchema, isCompositeType, isListType } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { limits } from './limits';

/** How long a list without `first` is taken to be: such lists are short by contract. */
const shortList = 5;

/**
 * An object costs 1 plus its contents; a page costs `first` times its contents; scalars are free (tokens
 * bound them).
 */
function estimate({ field, type, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (!isCompositeType(getNamedType(field.type)) || field.name.startsWith('__')) return 0; // introspection reads no data
  if (typeof args.first === 'number') return 1 + checkPageSize(args.first) * childComplexity;
  const isPageOfParent = type.name.endsWith('Connection'); // already multiplied by `first` above it
  return 1 + (isListType(getNullableType(field.type)) && !isPageOfParent ? shortList : 1) * childComplexity;
}

interface Asked {
  schema: GraphQLSchema;
  query: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** What an operation costs with these variables. */
export function costOf(asked: Asked): number {
  try {
    return getComplexity({ ...asked, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** Refuses an operation that costs too much, or asks for too large a page. */
export function checkCost(asked: Asked): void {
  const cost = costOf(asked);
  if (cost <= limits.cost) return;
  throw new GraphQLError(`The query costs ${cost}; at most ${limits.cost} is allowed. Ask for smaller pages or fewer nested lists`, {
    extensions: { code: 'QUERY_TOO_EXPENSIVE', http: { status: 400 } },
  });
}
