import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Names of the fields that are asked for somewhere below a field. */
export type Wanted = ReadonlySet<string>;

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, Wanted>();

/**
 * What somebody who reads a field will read next: one statement can bring it along. Conditions (@skip, @include) are
 * not looked at, so that it may be more than is read in the end, never less. Worked out once per document where the
 * field is asked for once; the same selection may stand beside different ones elsewhere, through a fragment.
 */
export function wantedBelow(field: Asked): Wanted {
  if (field.fieldNodes.length > 1) return namesBelow(field);
  const [node] = field.fieldNodes;
  const wanted = known.get(node) ?? namesBelow(field);
  known.set(node, wanted);
  return wanted;
}

function namesBelow({ fieldNodes, fragments }: Asked): Wanted {
  const names = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value].selectionSet : selection.selectionSet;
      if (inner) collect(inner);
    }
  };
  for (const { selectionSet } of fieldNodes) if (selectionSet) collect(selectionSet);
  return names;
}
