import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { Neighbour } from '@tonglu/kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { checkCost } from './cost';
import { codeOf, isSpoken, unavailable } from './errors';
import type { GraphContext } from './graph-context';
import { identify } from './identity';
import type { Metrics } from './metrics';
import { type Patience, within } from './patience';

interface PluginOptions {
  members: Neighbour | undefined;
  patience: Patience;
  metrics: Metrics;
}

/** An operation's way through the gateway: cost, who asks, and what leaves again. */
export function graphPlugin({ members, patience, metrics }: PluginOptions): ApolloServerPlugin<GraphContext> {
  async function identifyCaller(context: GraphContext, isMutation: boolean): Promise<void> {
    try {
      context.actor = await within(isMutation ? patience.mutation : patience.identity, identify(members, context.credentials, context));
    } catch (error) {
      context.log.error({ err: error }, 'session lookup failed');
      if (isMutation) throw unavailable(error as Error); // nothing is written in the wrong person's name
      context.identified = false;
    }
  }

  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, schema, document, request, contextValue: context }) => {
        if (!operation) throw new GraphQLError('operationName: must name an operation of the document', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
        checkCost({ schema, query: document, variables: request.variables, operationName: request.operationName });
        const isMutation = operation.operation === 'mutation';
        context.outcome.operationName = operation.name?.value;
        context.deadline = context.arrivedAt + patience.query;
        await identifyCaller(context, isMutation);
        context.outcome.actor = context.actor.kind;
      },
      didEncounterErrors: async ({ errors, operationName, contextValue: { log } }) => {
        for (const error of errors) if (!isSpoken(error)) log.error({ err: error.originalError ?? error, path: error.path, operationName }, 'masked error');
      },
      willSendResponse: async (answer) => {
        finish(answer);
        metrics.graphqlErrors(answer.contextValue.outcome.codes);
      },
    }),
  };
}

function finish({ response, contextValue: context }: GraphQLRequestContext<GraphContext>): void {
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  result.errors = result.errors?.map((error) => finishError(error, context));
  context.outcome.codes = [...new Set(result.errors?.map(codeOf))];
  result.extensions = { requestId: context.requestId }; // what the gateway put there names subgraphs
}

function finishError(error: GraphQLFormattedError, { identified, requestId }: GraphContext): GraphQLFormattedError {
  const code = codeOf(error);
  // "Sign in first" would make a storefront forget a session that is perhaps good.
  if (code === 'UNAUTHENTICATED' && !identified) return { ...unavailable().toJSON(), path: error.path };
  return code === 'INTERNAL' ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}
