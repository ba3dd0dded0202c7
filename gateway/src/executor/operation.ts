import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type ExecutionResult, getVariableValues, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { compileIntrospection } from './introspection';
import { compilePlan, Unsupported } from './plan';
import { type Ask, type Fields, type Given, own, type Run } from './run';
import { Selections } from './selections';
import { Shapes } from './shape';

export interface Asked {
  variables?: Readonly<Fields>;
  ask: Ask;
}

/** An operation that is planned and compiled: it only has to be run. */
export type CompiledOperation = (asked: Asked) => Promise<ExecutionResult>;

interface Sources {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  plan: QueryPlan;
  /** What callers see. */
  api: GraphQLSchema;
  /** What the planner knows: the representations' types among it. */
  supergraph: GraphQLSchema;
}

export function compileOperation({ document, operation, plan, api, supergraph }: Sources): CompiledOperation {
  const root = api.getRootType(operation.operation);
  if (!root) throw new Unsupported(operation.operation);
  const carryOut = compilePlan(plan, supergraph);
  const introspect = compileIntrospection(api, document, operation);
  const shape = new Shapes(api, new Selections(document, api)).ofObject(root, [{ set: operation.selectionSet, when: 'true' }]);
  const conditions = conditionVariables(document, operation);

  return async ({ variables = {}, ask }) => {
    const { coerced, errors } = getVariableValues(api, operation.variableDefinitions ?? [], variables);
    if (errors) return { errors: errors.map(({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } })) };
    const given = conditionValues(conditions, coerced);
    if (given instanceof GraphQLError) return { errors: [given] };
    const run: Run = { data: introspect ? introspect(variables) : {}, errors: [], variables, given, ask };
    await carryOut(run);
    const data = shape(run.data, given) as Fields | null;
    return run.errors.length > 0 ? { errors: run.errors, data } : { data };
  };
}

/** Variables that decide what is selected. */
function conditionVariables(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): string[] {
  const named = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => given.forEach(({ value }) => void (value.kind === Kind.VARIABLE && named.add(value.name.value))),
  });
  return variableDefinitions.map(({ variable }) => variable.name.value).filter((name) => named.has(name));
}

function conditionValues(names: readonly string[], values: Fields): Given | GraphQLError {
  const given: Record<string, boolean> = {};
  for (const name of names) {
    const value = own(values, name);
    if (typeof value !== 'boolean') return new GraphQLError(`Variable "$${name}" decides what is selected and must be true or false`, { extensions: { code: 'BAD_USER_INPUT' } });
    given[name] = value;
  }
  return given;
}
