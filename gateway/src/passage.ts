import type { Neighbour } from '@tonglu/kit';
import type { GraphQLError, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { codeOf, isSpoken, unavailable } from './errors';
import type { GraphContext } from './graph-context';
import { identify, visitorOf } from './identity';
import type { Metrics } from './metrics';
import { type Patience, within } from './patience';

interface PassageOptions {
  members: Neighbour | undefined;
  patience: Patience;
  metrics: Metrics;
}

/** An operation's way through the gateway, whichever lane it takes: who asks and how long they wait, and what leaves again. */
export class Passage {
  constructor(private readonly options: PassageOptions) {}

  /** Throws where the operation may not enter. */
  async enter({ operation, name }: { operation: OperationDefinitionNode['operation']; name: string | undefined }, context: GraphContext): Promise<void> {
    context.outcome.operationName = name;
    context.deadline = context.arrivedAt + this.options.patience.query;
    if (operation === 'query') context.readSoFar = new Map();
    if (context.credentials.session) await this.identifyCaller(context, operation === 'mutation');
    else context.actor = visitorOf(context.credentials);
    context.outcome.actor = context.actor.kind;
  }

  /** The log has what the mask hides. */
  report(errors: readonly GraphQLError[], operationName: string | null | undefined, { log }: GraphContext): void {
    for (const error of errors) if (!isSpoken(error)) log.error({ err: error.originalError ?? error, path: error.path, operationName }, 'masked error');
  }

  /** The last touch on masked errors, and the count of them. */
  leave(errors: readonly GraphQLFormattedError[] | undefined, context: GraphContext): GraphQLFormattedError[] | undefined {
    if (!errors) return undefined;
    const finished = errors.map((error) => finishError(error, context));
    context.outcome.codes = [...new Set(finished.map(codeOf))];
    this.options.metrics.graphqlErrors(context.outcome.codes);
    return finished;
  }

  private async identifyCaller(context: GraphContext, isMutation: boolean): Promise<void> {
    const { members, patience } = this.options;
    try {
      context.actor = await within(isMutation ? patience.mutation : patience.identity, identify(members, context.credentials, context));
    } catch (error) {
      context.log.error({ err: error }, 'session lookup failed');
      if (isMutation) throw unavailable(error as Error); // nothing is written in the wrong person's name
      context.identified = false;
    }
  }
}

function finishError(error: GraphQLFormattedError, { identified, requestId }: GraphContext): GraphQLFormattedError {
  const code = codeOf(error);
  // "Sign in first" would make a storefront forget a session that is perhaps good.
  if (code === 'UNAUTHENTICATED' && !identified) return { ...unavailable().toJSON(), path: error.path };
  return code === 'INTERNAL' ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}
