import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { checkCost } from './cost';
import type { GraphContext } from './graph-context';
import type { Passage } from './passage';

/** Apollo Server's lane: any operation. */
export function graphPlugin(passage: Passage): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, schema, document, request, contextValue: context }) => {
        if (!operation) throw new GraphQLError('operationName: must name an operation of the document', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
        checkCost({ schema, query: document, variables: request.variables, operationName: request.operationName });
        await passage.enter({ operation: operation.operation, name: operation.name?.value }, context);
      },
      didEncounterErrors: async ({ errors, operationName, contextValue }) => passage.report(errors, operationName, contextValue),
      willSendResponse: async ({ response: { body }, contextValue: context }) => {
        if (body?.kind !== 'single') return;
        body.singleResult.errors = passage.leave(body.singleResult.errors, context);
        body.singleResult.extensions = { requestId: context.requestId }; // what the gateway put there names subgraphs
      },
    }),
  };
}
