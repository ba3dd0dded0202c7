import { type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Neighbour } from '@tonglu/kit';
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
  constructor(
    private readonly name: string,
    private readonly neighbour: Neighbour,
    private readonly metrics: Metrics,
    private readonly turnstile: Turnstile,
    private readonly patience: Patience,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions<GraphContext>): Promise<FetchResult> {
    if (!('incomingRequestContext' in options)) return { data: { __typename: 'Query' } };
    const { request, context, incomingRequestContext } = options;
    const asked = { query: request.query ?? '', variables: request.variables, operationName: request.operationName };
    const fetch = (deadline: number) => this.fetch(asked, context, deadline - Date.now());
    if (incomingRequestContext.operation?.operation !== 'mutation') return fetch(context.deadline);
    return this.turnstile.through(() => fetch(Date.now() + this.patience.mutation));
  }

  private async fetch(request: { query: string; variables?: Record<string, unknown>; operationName?: string }, context: GraphContext, patienceMs: number): Promise<FetchResult> {
    const done = this.metrics.fetchStarted(this.name);
    try {
      const result = await inSpan('subgraph fetch', { 'tonglu.subgraph': this.name }, () =>
        within(patienceMs, this.neighbour.execute(request, callOf(context))),
      );
      done(result.errors?.length ? 'errors' : 'ok');
      return { ...result, errors: result.errors?.map((error) => spokenIfCallers(result, error)) } as FetchResult;
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
