import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type GraphQLUnionType, isAbstractType, parse } from 'graphql';
import { buildSchema, type ClassType, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../problem';
import { DateTimeScalar } from './date-time';
import { directResolvers } from './direct-resolvers';
import { type Wanted, wantedBelow } from './wanted';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag"]
)
`;

/** How an entity is named by others: by its id and whatever else is in its key. */
export interface Representation {
  __typename: string;
  id: string;
  [part: string]: unknown;
}

/** Resolves a batch of references of one type: answers aligned with `ids`, null where there is none. `wanted`: what will be read of them. */
export type ReferenceBatch<C> = (ids: readonly string[], context: C, wanted: Wanted, representations: readonly Representation[]) => Promise<readonly (object | null)[]>;

export interface FederationOptions<C> {
  resolvers: readonly ClassType[];
  /** Types reached only through an interface, such as problems; the kit's own are always there. */
  orphanedTypes?: readonly ClassType[];
  references: Readonly<Record<string, ReferenceBatch<C>>>;
}

/** TypeGraphQL classes → a federated schema and its SDL. */
export async function federate<C>({ resolvers, orphanedTypes, references }: FederationOptions<C>): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const base = await buildSchema({
    resolvers: resolvers as NonEmptyArray<ClassType>,
    orphanedTypes: [InvalidInput, NotFound, IdempotencyConflict, ...(orphanedTypes ?? [])] as ClassType[],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    skipCheck: true, // a subgraph may lack root fields of its own until federation adds them
  });
  const sdl = link + printSchemaWithDirectives(base).replace(/^schema\s*\{[^}]*\}\s*/m, '');
  const resolverMap = Object.fromEntries(Object.entries(createResolversMap(base)).filter(([name]) => !name.startsWith('_')));
  for (const [type, fields] of Object.entries(directResolvers(resolvers))) Object.assign(resolverMap[type] ?? {}, fields);
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolverMap as never });
  resolveTypesAtOnce(schema);
  resolveEntitiesByBatch(schema, references);
  return { schema, sdl };
}

/** TypeGraphQL makes a promise of every answer to "which type is this?"; compiled execution wants the answer itself. */
function resolveTypesAtOnce(schema: GraphQLSchema): void {
  const { unions, interfaceTypes } = getMetadataStorage();
  for (const { name, resolveType } of [...unions, ...interfaceTypes]) {
    const type = schema.getType(name);
    if (resolveType && isAbstractType(type)) type.resolveType = resolveType as typeof type.resolveType;
  }
}

/** One batch per type instead of one call per representation: one SQL statement per entity step. */
function resolveEntitiesByBatch<C>(schema: GraphQLSchema, references: FederationOptions<C>['references']): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  if (!entities) return;
  entities.resolve = async (_source: unknown, args: { representations: Representation[] }, context: C, info: GraphQLResolveInfo) => {
    const { representations } = args;
    const answers = new Array<object | null>(representations.length).fill(null);
    const byType = new Map<string, number[]>();
    representations.forEach(({ __typename }, index) => {
      const alike = byType.get(__typename);
      if (alike) alike.push(index);
      else byType.set(__typename, [index]);
    });
    await Promise.all(
      [...byType].map(async ([typeName, indexes]) => {
        const batch = references[typeName];
        if (!batch) throw new Error(`No reference batch for ${typeName}`);
        const asked = indexes.map((index) => representations[index]);
        const rows = await batch(asked.map(({ id }) => id), context, wantedBelow(info), asked);
        indexes.forEach((index, position) => {
          const row = rows[position];
          answers[index] = row ? Object.assign(row, { __typename: typeName }) : null;
        });
      }),
    );
    return answers;
  };
  const union = schema.getType('_Entity') as GraphQLUnionType;
  union.resolveType = (value: { __typename: string }) => value.__typename;
  for (const type of union.getTypes()) (type as GraphQLObjectType).isTypeOf = undefined;
}
