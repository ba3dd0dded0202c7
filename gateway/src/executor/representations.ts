import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { merge } from './merge';
import { type Fields, isFields, own } from './run';

/** What a subgraph must know of an entity to find it: type name, key and required fields. Null where something is missing. */
export type Represent = (entity: Fields) => Fields | null;

type Reader = (source: Fields, into: Fields) => boolean;

export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], supergraph: GraphQLSchema): Represent {
  const readers = requires.map((selection) => (selection.kind === 'Field' ? compileField(selection, supergraph) : compileFragment(selection, supergraph)));
  return (entity) => {
    const representation: Fields = {};
    for (const read of readers) if (!read(entity, representation)) return null;
    return representation;
  };
}

/** False where the field is unknown: its entity cannot be represented. */
function compileField({ alias, name, selections }: Extract<QueryPlanSelectionNode, { kind: 'Field' }>, supergraph: GraphQLSchema): Reader {
  const key = alias ?? name;
  const inner = selections && compileRepresentation(selections, supergraph);
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    return inner && isFields(value) ? inner(value) : value;
  };
  return (source, into) => {
    const value = own(source, key);
    if (value === undefined) return false;
    into[key] = copy(value);
    return true;
  };
}

/** A fragment that does not apply, or cannot be filled, contributes nothing. */
function compileFragment({ typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>, supergraph: GraphQLSchema): Reader {
  const types = namesUnder(typeCondition, supergraph);
  const represent = compileRepresentation(selections, supergraph);
  return (source, into) => {
    if (!types.has(String(source.__typename))) return true;
    const part = represent(source);
    if (part) merge(into, part);
    return true;
  };
}

/** A type's own name, with those of the types it stands for. */
export function namesUnder(typeName: string | undefined, schema: GraphQLSchema): ReadonlySet<string> {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (!type) return new Set();
  const { objects, interfaces } = isAbstractType(type) ? { objects: schema.getPossibleTypes(type), interfaces: 'getFields' in type ? schema.getImplementations(type).interfaces : [] } : { objects: [], interfaces: [] };
  return new Set([type.name, ...objects.map(({ name }) => name), ...interfaces.map(({ name }) => name)]);
}

/** Equal for equal representations. Most are a type name and an id. */
export function keyOf(representation: Fields): string {
  const { __typename: typeName, id } = representation;
  return typeof id === 'string' && Object.keys(representation).length === 2 ? `${String(typeName)} ${id}` : JSON.stringify(representation);
}
