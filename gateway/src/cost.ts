import { checkPageSize, Recent } from '@tonglu/kit';
import { type DocumentNode, getNamedType, getNullableType, GraphQLError, type GraphQLSchema, isCompositeType, isListType, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
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
export const checkCost = (asked: Asked): void => refuseDear(costOf(asked));

function refuseDear(cost: number): void {
  if (cost <= limits.cost) return;
  throw new GraphQLError(`The query costs ${cost}; at most ${limits.cost} is allowed. Ask for smaller pages or fewer nested lists`, {
    extensions: { code: 'QUERY_TOO_EXPENSIVE', http: { status: 400 } },
  });
}

/** How many different costs of one operation are remembered. */
const rememberedCosts = 200;

/** The same check for an operation that comes again and again: the cost depends on its numbers and conditions only, and is reckoned once for each. */
export function costChecker({ schema, query, operation }: { schema: GraphQLSchema; query: DocumentNode; operation: OperationDefinitionNode }): (variables: Record<string, unknown> | undefined) => void {
  const deciding = (operation.variableDefinitions ?? []).filter(({ type }) => ['Int', 'Boolean'].includes(namedTypeOf(type))).map(({ variable }) => variable.name.value);
  const costs = new Recent<number>(rememberedCosts);
  return (variables) => {
    const values = deciding.map((name) => variables?.[name]);
    if (!values.every((value) => value === undefined || typeof value === 'number' || typeof value === 'boolean')) return checkCost({ schema, query, variables });
    const key = values.join();
    let cost = costs.get(key);
    if (cost === undefined) {
      cost = costOf({ schema, query, variables });
      costs.set(key, cost);
    }
    refuseDear(cost);
  };
}

const namedTypeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type));
