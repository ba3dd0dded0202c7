import { type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Attributes } from '@opentelemetry/api';
import type { GraphRequest, Neighbour } from '@tonglu/kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { unavailable } from './errors';
import { callOf, type GraphContext } from './graph-context';
import type { Metrics } from './metrics';
import { type Patience, within } from './patience';
import { inSpan } from './tracing';
import type { Turnstile } from './turnstile';

type FetchResult = Awaited<ReturnType<GraphQLDataSource<GraphContext>['process']>>;

/** A subgraph as the query planner sees it; in this process or far away makes no difference. */
export class NeighbourDataSource implements GraphQLDataSource<GraphContext> {
  private readonly attributes: Attributes;

  constructor(
    private readonly name: string,
    private readonly neighbour: Neighbour,
    private readonly metrics: Metrics,
    private readonly turnstile: Turnstile,
    private readonly patience: Patience,
  ) {
    this.attributes = { 'tonglu.subgraph': name };
  }

  async process(options: GraphQLDataSourceProcessOptions<GraphContext>): Promise<FetchResult> {
    if (!('incomingRequestContext' in options)) return { data: { __typename: 'Query' } };
    const { request, context, incomingRequestContext } = options;
    const asked = { query: request.query ?? '', variables: request.variables, operationName: request.operationName };
    return this.ask(asked, context, incomingRequestContext.operation?.operation === 'mutation') as Promise<FetchResult>;
  }

  /** Rejects where the subgraph does not answer in time. */
  ask(asked: GraphRequest, context: GraphContext, isMutation: boolean): Promise<ExecutionResult> {
    if (isMutation) return this.turnstile.through(() => this.fetch(asked, context, this.patience.mutation));
    return this.fetch(asked, context, context.deadline - Date.now());
  }

  private async fetch(request: GraphRequest, context: GraphContext, patienceMs: number): Promise<ExecutionResult> {
    const done = this.metrics.fetchStarted(this.name);
    try {
      const result = await inSpan('subgraph fetch', this.attributes, () =>
        within(patienceMs, this.neighbour.execute(request, callOf(context))),
      );
      done(result.errors?.length ? 'errors' : 'ok');
      return result.errors ? { ...result, errors: result.errors.map((error) => spokenIfCallers(result, error)) } : result;
    } catch (error) {
      done('unavailable');
      context.log.error({ err: error, subgraph: this.name }, 'subgraph does not answer');
      throw unavailable(error as Error);
    }
  }
}

/**
 * The gateway passes scalars on unread, so a bad DateTime is noticed by the subgraph, before it executes
 * anything. That is the caller's mistake and not a bug.
 */
function spokenIfCallers(result: ExecutionResult, error: GraphQLError): GraphQLError {
  const beforeExecution = result.data === undefined || result.data === null;
  if (!beforeExecution || error.path || error.extensions?.code || !/^(Variable "\$(?!representations)|Expected value of type )/.test(error.message)) return error;
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}
