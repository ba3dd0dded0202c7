import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Names of the fields that are asked for somewhere below a field. */
export type Wanted = ReadonlySet<string>;

const known = new WeakMap<FieldNode, Wanted>();

/**
 * What somebody who reads a field will read next: one statement can bring it along. Conditions (@skip, @include) are
 * not looked at, so that it may be more than is read in the end, never less. Worked out once per document.
 */
export function wantedBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Wanted {
  let wanted = known.get(fieldNodes[0]);
  if (!wanted) {
    const names = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) names.add(selection.name.value);
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value].selectionSet : selection.selectionSet;
        if (inner) collect(inner);
      }
    };
    for (const { selectionSet } of fieldNodes) if (selectionSet) collect(selectionSet);
    known.set(fieldNodes[0], (wanted = names));
  }
  return wanted;
}
