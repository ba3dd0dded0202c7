import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { merge } from './merge';
import { type Fields, inherited, isFields, own } from './run';

/** What a subgraph must know of an entity to find it: type name, key and required fields. Null where something is missing. */
export type Represent = (entity: Fields) => Fields | null;

type Requires = readonly QueryPlanSelectionNode[];
type Field = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;
type Fragment = Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>;

export function compileRepresentation(requires: Requires, supergraph: GraphQLSchema): Represent {
  const fields = requires.filter((each): each is Field => each.kind === 'Field');
  const fragments = requires.filter((each): each is Fragment => each.kind === 'InlineFragment').map((each) => compileFragment(each, supergraph));
  const readFields = fields.every(isPlain) ? readingPlain(fields.map(keyIn)) : readingDeep(fields, supergraph);
  if (fragments.length === 0) return readFields;
  return (entity) => {
    let representation = fields.length > 0 ? readFields(entity) : undefined;
    if (representation === null) return null;
    for (const read of fragments) {
      const part = read(entity);
      if (!part) continue;
      if (representation) merge(representation, part);
      else representation = part;
    }
    return representation ?? {};
  };
}

const keyIn = ({ alias, name }: Field): string => alias ?? name;
const isPlain = (field: Field): boolean => !field.selections && !inherited.has(keyIn(field));

/** As straight code, because most are a type name and an id. Null where a field is unknown: its entity cannot be represented. */
function readingPlain(names: readonly string[]): Represent {
  const keys = names.map((name) => JSON.stringify(name));
  const reads = keys.map((key, index) => `const v${index} = entity[${key}]; if (v${index} === undefined) return null;`);
  return new Function(`return function represent(entity) { ${reads.join(' ')} return { ${keys.map((key, index) => `${key}: v${index}`).join(', ')} }; };`)() as Represent;
}

function readingDeep(fields: readonly Field[], supergraph: GraphQLSchema): Represent {
  const readers = fields.map((field) => ({ key: keyIn(field), copy: copying(field, supergraph) }));
  return (entity) => {
    const representation: Fields = {};
    for (const { key, copy } of readers) {
      const value = own(entity, key);
      if (value === undefined) return null;
      representation[key] = copy(value);
    }
    return representation;
  };
}

function copying({ selections }: Field, supergraph: GraphQLSchema): (value: unknown) => unknown {
  const inner = selections && compileRepresentation(selections, supergraph);
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    return inner && isFields(value) ? inner(value) : value;
  };
  return copy;
}

/** A fragment that does not apply, or cannot be filled, contributes nothing. */
function compileFragment({ typeCondition, selections }: Fragment, supergraph: GraphQLSchema): Represent {
  const types = namesUnder(typeCondition, supergraph);
  const represent = compileRepresentation(selections, supergraph);
  return (entity) => (types.has(String(entity.__typename)) ? represent(entity) : null);
}

/** A type's own name, with those of the types it stands for. */
export function namesUnder(typeName: string | undefined, schema: GraphQLSchema): ReadonlySet<string> {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (!type) return new Set();
  const { objects, interfaces } = isAbstractType(type) ? { objects: schema.getPossibleTypes(type), interfaces: 'getFields' in type ? schema.getImplementations(type).interfaces : [] } : { objects: [], interfaces: [] };
  return new Set([type.name, ...objects.map(({ name }) => name), ...interfaces.map(({ name }) => name)]);
}

/** How equal representations are found among many. */
export interface Likeness {
  /** Equal for equal ones. */
  keyOf(representation: Fields): unknown;
  /** Whether two of one key are equal. Never says so of others; of equal ones that hold a list it does not, and both are asked for. */
  areAlike(one: Fields, other: Fields): boolean;
}

/** Most are the id of one type and perhaps another part of its key: then nothing need be written down. */
export function compileLikeness(requires: Requires, supergraph: GraphQLSchema): Likeness {
  const [only, ...others] = requires;
  const isOfOneType = only?.kind === 'InlineFragment' && others.length === 0 && namesUnder(only.typeCondition, supergraph).size === 1;
  const fields = isOfOneType ? only.selections : [];
  const names = fields.flatMap((field) => (field.kind === 'Field' && isPlain(field) ? [keyIn(field)] : []));
  if (names.length < fields.length || !names.includes('id')) return { keyOf: JSON.stringify, areAlike: () => true };
  const same = names.filter((name) => name !== '__typename').map((name) => `one[${JSON.stringify(name)}] === other[${JSON.stringify(name)}]`);
  return { keyOf: ({ id }) => id, areAlike: new Function('one', 'other', `return ${same.join(' && ')};`) as Likeness['areAlike'] };
}
