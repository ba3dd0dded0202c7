import { setTimeout as pause } from 'node:timers/promises';
import { badInput, type Context, defineSubgraph, digest, forbidden, on, requireMember } from '@tonglu/kit';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';

/** Two tiny subgraphs, and a keeper of sessions: enough to see everything the gateway itself does. */

/** How beta behaves at the moment. */
export const weather = { beta: 'fine' as 'fine' | 'hangs' | 'throws' | 'slow', sessions: 'fine' as 'fine' | 'hangs' };

/** Never longer than a test. */
const forever = () => pause(20_000, undefined, { ref: false });

@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id")')
class Book {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => [Book])
  sequels: Book[];
  @Field(() => Book, { nullable: true })
  next?: Book;
}

@ObjectType({ simpleResolvers: true })
class BookConnection {
  @Field(() => [Book])
  nodes: Book[];
}

@ObjectType({ simpleResolvers: true })
class Caller {
  @Field(() => String)
  kind: string;
  @Field(() => String, { nullable: true })
  memberId?: string;
  @Field(() => String, { nullable: true })
  visitor?: string;
  @Field(() => String, { nullable: true })
  district?: string;
  @Field(() => String, { nullable: true })
  address?: string;
  @Field(() => String)
  locale: string;
  @Field(() => String)
  requestId: string;
}

@InputType()
class WriteInput {
  @Field(() => String)
  title: string;
  @Field(() => Date, { nullable: true })
  due?: Date;
}

const book = (id: string): Book => ({ id, title: `Book ${id}`, sequels: [] });
/** Titles written so far, by whom. */
export const written: string[] = [];

@Resolver(() => Book)
class AlphaResolver {
  @Query(() => BookConnection)
  books(@Arg('first', () => Int, { defaultValue: 2 }) first: number): BookConnection {
    return { nodes: Array.from({ length: first }, (_each, index) => book(String(index + 1))) };
  }

  @Query(() => Caller)
  caller(@Ctx() { actor, locale, requestId }: Context): Caller {
    return { kind: actor.kind, memberId: actor.memberId, visitor: actor.visitor, district: actor.district, address: actor.address, locale, requestId };
  }

  @Query(() => String, { nullable: true })
  shout(@Arg('text', () => String) text: string, @Arg('at', () => Date, { nullable: true }) at?: Date): string {
    return text.toUpperCase() + (at ? at.toISOString() : '');
  }

  @Query(() => String, { nullable: true })
  bug(): string {
    throw new Error('relation "alpha.secret_table" does not exist at 10.0.0.7:5432');
  }

  @Query(() => String, { nullable: true })
  wrong(): string {
    throw badInput('after', 'This cursor was not given out by this list');
  }

  @Query(() => String, { nullable: true })
  staffOnly(): string {
    throw forbidden();
  }

  @Query(() => String, { nullable: true })
  mine(@Ctx() context: Context): string {
    return requireMember(context);
  }

  @Mutation(() => String, { nullable: true })
  write(@Arg('input', () => WriteInput) input: WriteInput, @Ctx() { actor }: Context): string {
    written.push(`${actor.memberId ?? actor.kind}: ${input.title}`);
    return input.title;
  }
}

const nothing = { entities: [], migrations: [], reactions: [], jobs: [], settings: () => undefined, loaders: () => undefined };

/** How far the long answer was made. */
export const made = { pieces: 0 };

async function* longAnswer(breaks: boolean): AsyncGenerator<Uint8Array> {
  for (made.pieces = 0; made.pieces < 200; made.pieces += 1) {
    if (breaks && made.pieces === 3) throw new Error('secret_table is gone');
    yield Buffer.alloc(100_000, 'x');
  }
}

export const alpha = defineSubgraph({
  ...nothing,
  name: 'alpha',
  resolvers: [AlphaResolver],
  references: { Book: async (ids) => ids.map(book) },
  endpoints: [
    {
      method: 'POST',
      path: '/hook',
      limit: 64,
      handle: async ({ actor }, { body, query, headers }) => ({
        status: 201,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'x-saw': headers['x-signature'] ?? '' },
        body: `${actor.kind} ${actor.memberId ?? ''} ${query.step ?? ''} ${body.toString('hex')}`,
      }),
    },
    { method: 'POST', path: '/staff', limit: 1024 * 1024, role: 'CATALOG_EDITOR', handle: async (_context, { body }) => ({ status: 200, body: String(body.length) }) },
    { method: 'GET', path: '/long', limit: 0, handle: async (_context, { query }) => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: longAnswer(query.breaks === 'yes') }) },
    { method: 'GET', path: '/broken', limit: 0, handle: () => Promise.reject(new Error('secret_table is gone')) },
  ],
});

@ObjectType('Book', { simpleResolvers: true })
@Directive('@key(fields: "id")')
class ReviewedBook {
  @Field(() => ID)
  id: string;
}

@Resolver(() => ReviewedBook)
class BetaResolver {
  @FieldResolver(() => Int, { nullable: true })
  async stars(@Root() { id }: { id: string }): Promise<number> {
    if (weather.beta === 'hangs') await forever();
    if (weather.beta === 'slow') await pause(300);
    if (weather.beta === 'throws') throw new Error('beta is out of stars at postgres://beta@db');
    return Number(id) % 5;
  }

  @Query(() => Int, { nullable: true })
  async averageStars(): Promise<number> {
    if (weather.beta === 'hangs') await forever();
    return 3;
  }
}

export const beta = defineSubgraph({
  ...nothing,
  name: 'beta',
  resolvers: [BetaResolver],
  orphanedTypes: [ReviewedBook],
  references: { Book: async (ids) => ids.map((id) => ({ id })) },
  endpoints: [],
});

@ObjectType({ simpleResolvers: true })
@Directive('@inaccessible')
class SessionActor {
  @Field(() => String)
  memberId: string;
  @Field(() => [String])
  roles: string[];
}

export const memberToken = 'token-of-the-first-member-0001';
export const staffToken = 'token-of-an-editor-0000000001';
export const endedTokens = new Set<string>();

@Resolver()
class SessionsResolver {
  @Query(() => String)
  club(): string {
    return 'members';
  }

  @Query(() => SessionActor, { nullable: true })
  @Directive('@inaccessible')
  async session(@Arg('tokenDigest', () => String) tokenDigest: string, @Ctx() { caller }: Context): Promise<SessionActor | null> {
    if (caller !== 'gateway') throw forbidden();
    if (weather.sessions === 'hangs') await forever();
    return (tokenDigest === digest(memberToken) && !endedTokens.has(memberToken)) || tokenDigest === digest(staffToken) ? { memberId: 'member-1', roles: tokenDigest === digest(staffToken) ? ['CATALOG_EDITOR'] : [] } : null;
  }
}

export const sessions = defineSubgraph({ ...nothing, name: 'members', resolvers: [SessionsResolver], references: {}, endpoints: [], reactions: [on('order.paid', async () => undefined)] });
