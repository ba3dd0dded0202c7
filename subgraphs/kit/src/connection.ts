import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLError } from 'graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list. Cursors are opaque and belong to one list in one order.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'There is more after `endCursor`.' })
  hasNextPage: boolean;
  @Field(() => Boolean, { description: 'This page began after a cursor.' })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Null where the page is empty.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null where this one is empty.' })
  endCursor?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Relay connection types for a noun: `connectionOf(Order, 'Order')` gives OrderConnection and OrderEdge. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'One entry of a page, and the cursor to go on after it.' })
  class NodeEdge {
    @Field(() => String)
    cursor: string;
    @Field(() => node())
    node: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page: `first` entries (at most 100) that come `after` a cursor. BAD_USER_INPUT for other sizes and foreign cursors.' })
  class NodeConnection {
    @Field(() => [NodeEdge])
    edges: NodeEdge[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many there are over all pages.' })
    totalCount: number;
  }
  return NodeConnection;
}

/** A keyset position: the sort values of the last row seen. */
export type Position = readonly (string | number | boolean | null)[];

export const encodeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads a cursor of `length` sort values; anything else is the caller's mistake, named. */
export function decodeCursor(cursor: string | null | undefined, length: number): Position | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === length && position.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))) return position as Position;
  } catch {
    // falls through to the same refusal as a cursor of another shape
  }
  throw badInput('after', 'This cursor was not given out by this list');
}

export const maxPageSize = 100;

/** Page sizes are 1–100. */
export function checkPageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize) throw badInput('first', `first must be between 1 and ${maxPageSize}`);
  return first;
}

/** Queries have no refusal type: a bad argument travels as an error that names the field. */
export function badInput(field: string, reason: string): GraphQLError {
  return new GraphQLError(`${field}: ${reason}`, { extensions: { code: 'BAD_USER_INPUT', field, reason } });
}

/** Writes its cursor when it is asked for: most pages need the last one's only. */
class PositionedEdge<T> implements Edge<T> {
  constructor(
    readonly node: T,
    private readonly positionOf: (row: T) => Position,
  ) {}

  get cursor(): string {
    return encodeCursor(this.positionOf(this.node));
  }
}

/**
 * Builds a page from `first + 1` rows: the extra row only tells that there is more.
 * `position` gives the sort values that the query orders by.
 */
export function toConnection<T>(rows: readonly T[], options: { first: number; after?: string | null; totalCount: number; position: (row: T) => Position }): Connection<T> {
  const page = rows.slice(0, options.first);
  const edges = page.map((node) => new PositionedEdge(node, options.position));
  return {
    edges,
    totalCount: options.totalCount,
    pageInfo: {
      hasNextPage: rows.length > options.first,
      hasPreviousPage: Boolean(options.after),
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

