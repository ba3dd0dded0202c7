import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type GraphRequest, type Log, Recent } from '@tonglu/kit';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph-context';
import type { Metrics } from '../metrics';
import type { CompiledOperation } from './operation';
import { Planner } from './planner';
import type { Ask, Fields } from './run';

type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type SchemaListener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Sends operations to one subgraph on behalf of requests. */
export interface SubgraphSource {
  ask(request: GraphRequest, context: GraphContext, isMutation: boolean): Promise<ExecutionResult>;
}

interface CompiledGatewayOptions {
  supergraphSdl: string;
  /** Throws where there is no such subgraph. */
  sourceOf(subgraph: string): SubgraphSource;
  /** Apollo's own gateway over the same subgraphs; made only when it is needed. */
  stock(): Gateway;
  metrics: Metrics;
  log: Log;
}

/** How many compiled operations are kept. */
const capacity = 2_000;

/** Stands where Apollo Server expects a gateway: the same plans, compiled. What cannot be compiled goes to the stock gateway. */
export class CompiledGateway implements Gateway {
  private readonly planner: Planner;
  private readonly operations = new Recent<CompiledOperation | 'stock'>(capacity);
  private readonly listeners = new Set<SchemaListener>();
  private readonly sources: ReadonlyMap<string, SubgraphSource>;
  private stockGateway?: { gateway: Gateway; executor: Promise<Executor> };

  constructor(private readonly options: CompiledGatewayOptions) {
    this.planner = new Planner(options.supergraphSdl);
    this.sources = new Map(this.planner.subgraphs.map((name) => [name, options.sourceOf(name)]));
  }

  get schema(): GraphQLSchema {
    return this.planner.api;
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async load(): Promise<{ executor: Executor }> {
    for (const tell of this.listeners) tell({ apiSchema: this.schema, coreSupergraphSdl: this.options.supergraphSdl });
    return { executor: (request) => this.execute(request) };
  }

  async stop(): Promise<void> {
    await this.stockGateway?.gateway.stop();
  }

  /** The compiled operation, or nothing where only the stock gateway can answer it. */
  compiled(document: DocumentNode, key: string, operationName?: string): CompiledOperation | undefined {
    let operation = this.operations.get(key);
    if (!operation) {
      operation = this.compile(document, operationName);
      this.operations.set(key, operation);
    }
    return operation === 'stock' ? undefined : operation;
  }

  /** Runs a compiled operation on behalf of a request. */
  run(operation: CompiledOperation, variables: Readonly<Fields> | undefined, context: GraphContext, isMutation: boolean): Promise<ExecutionResult> {
    return operation({ variables, ask: this.asker(context, isMutation) });
  }

  /** How subgraphs are asked on behalf of a request. */
  asker(context: GraphContext, isMutation: boolean): Ask {
    return (subgraph, request) => this.source(subgraph).ask(request, context, isMutation);
  }

  private source(subgraph: string): SubgraphSource {
    const source = this.sources.get(subgraph);
    if (!source) throw new Error(`A plan asks the subgraph ${subgraph}, which the supergraph does not name`);
    return source;
  }

  private async execute(asked: Parameters<Executor>[0]): ReturnType<Executor> {
    const { document, queryHash, request, operation, context } = asked;
    const compiled = this.compiled(document, request.operationName ? `${queryHash} ${request.operationName}` : queryHash, request.operationName);
    if (compiled) return this.run(compiled, request.variables, context as GraphContext, operation.operation === 'mutation');
    this.options.metrics.executorFellBack();
    return (await this.stock())(asked);
  }

  private compile(document: DocumentNode, operationName: string | undefined): CompiledOperation | 'stock' {
    try {
      return this.planner.compile(document, operationName);
    } catch (error) {
      this.options.log.warn({ err: error, operationName }, 'left to the stock gateway');
      return 'stock';
    }
  }

  private stock(): Promise<Executor> {
    this.stockGateway ??= this.loadStock();
    return this.stockGateway.executor;
  }

  private loadStock(): { gateway: Gateway; executor: Promise<Executor> } {
    const gateway = this.options.stock();
    const executor = gateway.load({ apollo: {} }).then((loaded) => {
      if (!loaded.executor) throw new Error('The stock gateway has no executor');
      return loaded.executor;
    });
    return { gateway, executor };
  }
}
