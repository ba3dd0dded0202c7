import { type DocumentNode, execute, type ExecutionResult, getNamedType, type GraphQLNamedType, type GraphQLSchema, isInputObjectType, parse, validate, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphRequest } from '../context';
import { after, type Soon } from '../soon';

const cachedDocuments = 2_000;

/** A document made ready to be run any number of times. */
type Ready = (variables: Record<string, unknown>, context: object) => Soon<ExecutionResult>;

/** Executes against a schema; each distinct operation is parsed, validated and compiled once. */
export function createExecutor(schema: GraphQLSchema): (request: GraphRequest, context: object) => Promise<ExecutionResult> {
  const operations = new Map<string, Ready>();
  return async ({ query, variables = {}, operationName }, context) => {
    const key = operationName ? `${operationName} ${query}` : query;
    let ready = operations.get(key);
    if (!ready) {
      const document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      ready = compile(schema, document, operationName);
      if (operations.size >= cachedDocuments) operations.clear();
      operations.set(key, ready);
    }
    return ready(variables, context);
  };
}

/** As code where graphql-jit can write it, else step by step as graphql-js does. */
function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Ready {
  const stepByStep: Ready = (variableValues, contextValue) => execute({ schema, document, variableValues, operationName, contextValue });
  const compiled = compiledBy(schema, document, operationName);
  if (!compiled) return stepByStep;
  // Without data nothing was executed: a variable is bad, and graphql-js says better what is wrong with it.
  return (variables, context) => after(compiled.query(undefined, context, variables), (answer) => (answer.data === undefined ? stepByStep(variables, context) : answer));
}

function compiledBy(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) {
  if (hasConditions(document)) return undefined; // graphql-jit 0.8.9 forgets some where fragments overlap
  if (hasEndlessInput(schema, document)) return undefined; // it writes the checks of a variable out in full
  try {
    const compiled = compileQuery(schema, document, operationName);
    return isCompiledQuery(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: ({ name }) => {
      found ||= name.value === 'skip' || name.value === 'include';
    },
  });
  return found;
}

/** Whether a variable's type contains itself, as conditions within conditions do. */
function hasEndlessInput(schema: GraphQLSchema, document: DocumentNode): boolean {
  const isEndless = (type: GraphQLNamedType | undefined, above: readonly GraphQLNamedType[]): boolean => {
    if (!isInputObjectType(type)) return false;
    return above.includes(type) || Object.values(type.getFields()).some((field) => isEndless(getNamedType(field.type), [...above, type]));
  };
  let found = false;
  visit(document, {
    VariableDefinition: (variable) => {
      visit(variable.type, { NamedType: ({ name }) => void (found ||= isEndless(schema.getType(name.value), [])) });
    },
  });
  return found;
}
