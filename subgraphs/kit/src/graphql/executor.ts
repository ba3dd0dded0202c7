import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import type { GraphRequest } from '../context';

const cachedDocuments = 2_000;

/** Executes against a schema; each distinct document is parsed and validated once. */
export function createExecutor(schema: GraphQLSchema): (request: GraphRequest, context: object) => Promise<ExecutionResult> {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, operationName }, context) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      if (documents.size >= cachedDocuments) documents.clear();
      documents.set(query, document);
    }
    return execute({ schema, document, variableValues: variables, operationName, contextValue: context });
  };
}
