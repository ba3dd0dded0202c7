import { type ExecutionResult, Kind, OperationTypeNode, parse, visit } from 'graphql';
import type { Context, GraphRequest } from '../context';
import { digest } from '../id';
import { bytesOf, Recent } from '../recent';
import type { Wanted } from './wanted';

/** What an answer depends on beside the question itself (ADR 0026). Read anew for each request. */
export interface Standing {
  /** Whose answer it is: equal for all who are told the same. */
  scope: string;
  /** What the subgraph knows: differs as soon as anything has changed. Must be read before what it vouches for. */
  state: string;
  /** From when until when time itself changes nothing. */
  from: Date;
  until: Date;
}

/** Which answers a subgraph keeps. */
export interface KeptAnswers<C> {
  /** Root fields whose answers depend on nothing but the question and the standing. */
  fields: readonly string[];
  /** Whether more than one caller would ask this: nothing else is worth keeping. True unless given. */
  isShared?(request: GraphRequest): boolean;
  /** Undefined where this caller's answers are not kept. `asked`: names of all fields in the question. */
  standing(context: C, request: GraphRequest, asked: Wanted): Promise<Standing | undefined>;
  /** Root fields that find out how things stand before they read, or while they do: for a question that is new, nobody need ask before. */
  onTrust?: readonly string[];
}

/** The answer of a store. The same object is the same answer: who has worked with it before need not look inside. */
export class KeptResult implements ExecutionResult {
  readonly errors: undefined;

  constructor(
    readonly text: string,
    private first?: ExecutionResult['data'],
  ) {}

  /** A copy for each reader: readers merge other answers into it. */
  get data(): ExecutionResult['data'] {
    const { first } = this;
    this.first = undefined;
    return first ?? (JSON.parse(this.text) as ExecutionResult['data']);
  }

  toJSON(): ExecutionResult {
    return { data: this.data };
  }
}

interface Kept extends Omit<Standing, 'scope'> {
  result: KeptResult;
}

/** A question that came before. */
interface Known {
  number: number;
  /** Undefined where its answers are not kept. */
  asked?: Wanted;
  /** Whether it is read on trust as long as it is new. */
  trusts: boolean;
}

/** Bytes of answers that one process keeps, about. */
const capacity = 32 * 2 ** 20;
const knownDocuments = 2_000;
const knownQuestions = 10_000;
/** Of a question that is its own name. */
const longestName = 200;

/** Answers that many callers get alike, as JSON, until something they depend on changes. An answer is used only while its standing is the one of this moment. */
export class AnswerStore<C extends Context> {
  private readonly answers = new Recent<Kept>(capacity);
  private readonly asked = new Recent<true>(knownQuestions);
  private readonly documents = new Map<string, Known>();
  /** Keys are long where many entities are asked for. Who asks again by the very same request, as the gateway does, finds it ready. */
  private readonly hits = new WeakMap<GraphRequest, { scope: string; key: string }>();
  private lastNumber = 0;

  constructor(private readonly kept: KeptAnswers<C>) {}

  answer(request: GraphRequest, context: C, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const known = this.document(request);
    return known.asked && this.kept.isShared?.(request) !== false ? this.keptAnswer(known, known.asked, request, context, run) : run();
  }

  private async keptAnswer({ number, trusts }: Known, asked: Wanted, request: GraphRequest, context: C, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const standingNow = (): Promise<Standing | undefined> => this.kept.standing(context, request, asked);
    const keyOf = ({ scope }: Standing): string => `${scope} ${questionOf(number, request)}`;
    if (trusts && this.isNew(questionOf(number, request))) {
      const answer = await run();
      const standing = await standingNow(); // the one that it was read by
      return standing ? this.keep(answer, keyOf(standing), standing) : answer;
    }
    const standing = await standingNow();
    if (!standing) return run();
    const before = this.hits.get(request);
    const key = before?.scope === standing.scope ? before.key : keyOf(standing);
    const known = this.answers.get(key);
    const now = context.clock.now();
    if (!known || known.state !== standing.state || known.from > now || known.until <= now) return this.keep(await run(), key, standing);
    if (key !== before?.key) this.hits.set(request, { scope: standing.scope, key });
    return known.result;
  }

  private isNew(question: string): boolean {
    const name = question.length > longestName ? digest(question) : question;
    if (this.asked.get(name)) return false;
    this.asked.set(name, true);
    return true;
  }

  private keep(answer: ExecutionResult, key: string, { state, from, until }: Standing): ExecutionResult {
    if (answer.errors || !answer.data) return answer;
    const result = new KeptResult(JSON.stringify(answer.data), answer.data);
    this.answers.set(key, { result, state, from, until }, bytesOf(key, state, result.text));
    return result;
  }

  private document({ query, operationName }: GraphRequest): Known {
    const key = operationName ? `${operationName} ${query}` : query;
    let known = this.documents.get(key);
    if (!known) {
      if (this.documents.size >= knownDocuments) this.documents.clear(); // numbers are never given twice
      known = { number: (this.lastNumber += 1), asked: fieldsOf(query, this.kept.fields), trusts: fieldsOf(query, this.kept.onTrust ?? []) !== undefined };
      this.documents.set(key, known);
    }
    return known;
  }
}

const questionOf = (number: number, { variables = {} }: GraphRequest): string => `${number} ${JSON.stringify(variables)}`;

/** Names of all fields of one plain query of these root fields; undefined for whatever is more. */
function fieldsOf(query: string, roots: readonly string[]): Wanted | undefined {
  const document = parse(query, { noLocation: true });
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY || others.length > 0) return undefined;
  if (!operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && roots.includes(selection.name.value))) return undefined;
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}
