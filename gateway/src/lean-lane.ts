import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, NoSchemaIntrospectionCustomRule, type OperationDefinitionNode, parse, specifiedRules, validate } from 'graphql';
import { costChecker } from './cost';
import { mask } from './errors';
import type { CompiledGateway, CompiledOperation } from './executor';
import type { GraphContext } from './graph-context';
import { limits, validationRules } from './limits';
import type { Passage } from './passage';
import { Replays } from './replays';

/** A persisted operation that passed every check a document can pass, compiled. */
interface Prepared {
  operation: OperationDefinitionNode;
  name: string | undefined;
  run: CompiledOperation;
  /** Its own among all prepared ones. */
  number: number;
  checkCost(variables: Record<string, unknown> | undefined): void;
}

interface LeanAnswer {
  status: number;
  /** As JSON, in pieces. */
  body: Buffer[];
}

/**
 * Persisted operations, past Apollo Server: they were parsed, validated and compiled when they first came.
 * Identity, cost, masking, log and metrics are those of the other lane. Documents with a difficulty of any kind
 * take the other lane.
 */
export class LeanLane {
  /** By document text: as many as there are on the list of persisted documents. */
  private readonly prepared = new Map<string, Prepared | 'other lane'>();
  private readonly replays = new Replays();

  constructor(
    private readonly gateway: CompiledGateway,
    private readonly passage: Passage,
  ) {}

  prepare(text: string): Prepared | undefined {
    let prepared = this.prepared.get(text);
    if (!prepared) {
      prepared = this.make(text) ?? 'other lane';
      this.prepared.set(text, prepared);
    }
    return prepared === 'other lane' ? undefined : prepared;
  }

  /** Never rejects. */
  async answer(prepared: Prepared, variables: Record<string, unknown> | undefined, context: GraphContext): Promise<LeanAnswer> {
    const { operation, name, checkCost } = prepared;
    try {
      checkCost(variables);
      await this.passage.enter({ operation: operation.operation, name }, context);
      const { data, errors } = operation.operation === 'query' ? await this.read(prepared, variables, context) : written(await this.gateway.run(prepared.run, variables, context, true));
      return this.answered(errors && data === undefined ? 400 : 200, data, errors, name, context);
    } catch (thrown) {
      const error = thrown instanceof GraphQLError ? thrown : new GraphQLError(String(thrown), { originalError: thrown as Error });
      const { status } = (error.extensions.http ?? {}) as { status?: number };
      return this.answered(status ?? 500, undefined, [error], name, context);
    }
  }

  private async read({ number, run }: Prepared, variables: Record<string, unknown> | undefined, context: GraphContext): Promise<Answer> {
    const { actor, locale } = context;
    const key = `${number} ${locale} ${actor.channel} ${actor.kind} ${actor.district ?? ''} ${JSON.stringify(variables ?? {})}`;
    const again = await this.replays.again(key, this.gateway.asker(context, false));
    if ('body' in again) return { data: again.body };
    const { ask, keep } = this.replays.record(key, again.ask);
    const answer = written(await run({ variables, ask }));
    if (answer.data !== undefined && !answer.errors) keep(answer.data);
    return answer;
  }

  private answered(status: number, data: Buffer | undefined, errors: readonly GraphQLError[] | undefined, name: string | undefined, context: GraphContext): LeanAnswer {
    if (errors) this.passage.report(errors, name, context);
    const seen = this.passage.leave(errors?.map((error) => mask(error.toJSON())), context);
    const before = `{${seen ? `"errors":${JSON.stringify(seen)},` : ''}`;
    const after = `"extensions":{"requestId":${JSON.stringify(context.requestId)}}}\n`;
    const body = data === undefined ? [Buffer.from(before + after)] : [Buffer.from(`${before}"data":`), data, Buffer.from(`,${after}`)];
    return { status, body };
  }

  private make(text: string): Prepared | undefined {
    const document = parsed(text);
    const operations = (document?.definitions ?? []).filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
    const { schema } = this.gateway;
    if (!document || operations.length !== 1 || validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule, ...validationRules]).length > 0) return undefined;
    const [operation] = operations;
    const run = this.gateway.compiled(document, text);
    return run && { number: this.prepared.size, operation, name: operation.name?.value, run, checkCost: costChecker({ schema, query: document, operation }) };
  }
}

interface Answer {
  /** As JSON. */
  data?: Buffer;
  errors?: readonly GraphQLError[];
}

const written = ({ data, errors }: ExecutionResult): Answer => ({ data: data === undefined ? undefined : Buffer.from(JSON.stringify(data)), errors });

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch {
    return undefined;
  }
}
