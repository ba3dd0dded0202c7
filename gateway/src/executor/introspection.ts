import { type DocumentNode, executeSync, type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Fields } from './run';

const introspected: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Answers `__schema` and `__type` from the public schema. Undefined where the operation asks for neither. */
export function compileIntrospection(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): ((variables: Readonly<Fields>) => Fields) | undefined {
  const selections = introspectionIn(operation.selectionSet, document);
  if (selections.length === 0) return undefined;
  const about: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  };
  return (variableValues) => ({ ...executeSync({ schema, document: about, rootValue: {}, variableValues }).data });
}

/** The introspection fields of a root, without their conditions: shaping looks at those. */
function introspectionIn({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return introspected.has(selection.name.value) ? [{ ...selection, directives: [] }] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return introspectionIn(selection.selectionSet, document);
    const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
    return fragment && 'selectionSet' in fragment && fragment.selectionSet ? introspectionIn(fragment.selectionSet, document) : [];
  });
}
