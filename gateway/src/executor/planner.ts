import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, getOperationAST, type GraphQLSchema } from 'graphql';
import { type CompiledOperation, compileOperation } from './operation';
import { Unsupported } from './plan';

/** Apollo's own planner, and what becomes of its plans. */
export class Planner {
  /** What callers see. */
  readonly api: GraphQLSchema;
  readonly subgraphs: readonly string[];
  private readonly supergraph: GraphQLSchema;
  private readonly planner: QueryPlanner;
  private readonly apiDefinition: ReturnType<Supergraph['apiSchema']>;

  constructor(supergraphSdl: string) {
    const supergraph = Supergraph.build(supergraphSdl);
    this.subgraphs = [...supergraph.subgraphsMetadata()].map(({ name }) => name);
    this.apiDefinition = supergraph.apiSchema();
    this.api = this.apiDefinition.toGraphQLJSSchema();
    this.supergraph = supergraph.schema.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph);
  }

  compile(document: DocumentNode, operationName?: string | null): CompiledOperation {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Unsupported('a document without this operation');
    const plan = this.planner.buildQueryPlan(operationFromDocument(this.apiDefinition, document, { operationName: operation.name?.value }));
    return compileOperation({ document, operation, plan, api: this.api, supergraph: this.supergraph });
  }
}
