import { GraphQLError } from 'graphql';
import { type ClassType, createUnionType, Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import { inLocale, type Locale, type LocalizedText } from './localized-text';

/**
 * One reason for a refusal. Refusals are data: verbs throw them, so that the transaction rolls back,
 * and the edge returns them as a `Refusal`.
 */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Why something was refused: a stable code, a sentence in the request’s language, and the input field concerned.',
  resolveType: (problem: Problem) => problem.constructor.name,
})
export abstract class Problem {
  @Field(() => String, { description: 'Stable, in capitals; listed in the documentation of error codes.' })
  code: string;

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message: string;

  @Field(() => [String], { description: 'The input field concerned, outermost first; empty where none is.' })
  path: string[];

  constructor(
    code: string,
    private readonly text: LocalizedText,
    path: readonly string[] = [],
  ) {
    this.code = code;
    this.path = [...path];
    this.message = text['zh-CN'];
  }

  /** Puts the sentence into the reader's language. */
  speak(locale: Locale): this {
    this.message = inLocale(this.text, locale);
    return this;
  }
}

/** An input value is not acceptable: bad format, out of range, missing. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'An input value is not acceptable.' })
@Directive('@shareable')
export class InvalidInput extends Problem {
  constructor(path: readonly string[], text: LocalizedText) {
    super('INVALID_INPUT', text, path);
  }
}

/** What an id names does not exist, or is not the caller's: the answer is the same, so that nothing leaks. */
@ObjectType({ implements: Problem, simpleResolvers: true, description: 'What an id names does not exist for this viewer.' })
@Directive('@shareable')
export class NotFound extends Problem {
  constructor(path: readonly string[], text: LocalizedText = { 'zh-CN': '没有找到', en: 'Not found' }) {
    super('NOT_FOUND', text, path);
  }
}

@ObjectType({ implements: Problem, simpleResolvers: true, description: 'The idempotency key was used before with other input.' })
@Directive('@shareable')
export class IdempotencyConflict extends Problem {
  constructor() {
    super('IDEMPOTENCY_CONFLICT', { 'zh-CN': '同一幂等键已用于不同的请求', en: 'This idempotency key was already used with different input' }, ['input', 'idempotencyKey']);
  }
}

/** Thrown by verbs; carries every problem found, not only the first. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.path.join('.')}`).join('; '));
  }
}

export function refuse(...problems: Problem[]): never {
  throw new Refused(problems);
}

@ObjectType({ simpleResolvers: true, description: 'Nothing was done, and why.' })
@Directive('@shareable')
export class Refusal {
  @Field(() => [Problem], { description: 'Every reason found, never empty.' })
  problems: Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }
}

/** The edge of a mutation: what the verb refused becomes data, in the reader's language. */
export async function orRefusal<T>(context: { locale: Locale }, work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return new Refusal(error.problems.map((problem) => problem.speak(context.locale)));
    throw error;
  }
}

/** `union PlaceOrderResult = Order | Refusal`. `typeName`: the GraphQL name of the success type. */
export function resultUnion<T extends ClassType<object>>(name: string, type: () => T, typeName: string) {
  return createUnionType({
    name,
    description: `${typeName}: it is done. Refusal: nothing was done, and why.`,
    types: () => [type(), Refusal] as const,
    resolveType: (value: object) => (value instanceof Refusal ? 'Refusal' : typeName),
  });
}

/** The caller must sign in first. Travels as an error code, not as a refusal. */
export const unauthenticated = (): GraphQLError => new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });

/** The caller may not do this. */
export const forbidden = (): GraphQLError => new GraphQLError('Not allowed', { extensions: { code: 'FORBIDDEN' } });
