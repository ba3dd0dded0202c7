import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type AnySubgraphDefinition, federate } from '@tonglu/kit';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/** The contract as files, path below schema/ → text. */
export type Contract = Readonly<Record<string, string>>;

export class CompositionFailed extends Error {
  override name = 'CompositionFailed';
}

/** Emits each subgraph's SDL, composes them offline and prints what clients see. Touches no disk and no network. */
export async function composeContract(definitions: readonly AnySubgraphDefinition[]): Promise<Contract> {
  const emitted = await Promise.all(definitions.map(async (definition) => ({ name: definition.name, ...(await federate(definition)) })));
  const { supergraphSdl, errors } = composeServices(emitted.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `local://${name}` })));
  if (!supergraphSdl) throw new CompositionFailed((errors ?? []).map((error) => error.message).join('\n'));
  const api = lexicographicSortSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema());
  return {
    ...Object.fromEntries(emitted.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, `${sdl.trim()}\n`])),
    ...Object.fromEntries(emitted.map(({ name, schema }) => [`subgraphs/.executable/${name}.graphql`, `${printSchema(schema)}\n`])),
    'supergraph.graphql': `${supergraphSdl.trim()}\n`,
    'api.graphql': `${printSchema(api)}\n`,
  };
}
