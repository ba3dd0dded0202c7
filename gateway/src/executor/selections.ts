import { type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, isAbstractType, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * When a selection counts: a JavaScript condition over `given`, the values of the variables; `true` where it
 * always does, `false` where it never can.
 */
export type When = string;

/** A selection set, and when it is selected at all. */
export interface Guarded {
  set: SelectionSetNode;
  when: When;
}

/** All that a document says about one field of an answer: it may be selected several times, under several conditions. */
export interface Selected {
  key: string;
  name: string;
  when: When;
  sets: Guarded[];
}

export const both = (one: When, other: When): When => (one === 'true' ? other : other === 'true' ? one : one === 'false' || other === 'false' ? 'false' : `(${one} && ${other})`);
const either = (one: When, other: When): When => (one === 'true' || other === 'true' ? 'true' : one === other ? one : `(${one} || ${other})`);

/** What @skip and @include say. */
function whenOf(directives: readonly DirectiveNode[] | undefined): When {
  let when: When = 'true';
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given?.[0]?.value;
    const condition = value?.kind === Kind.VARIABLE ? `given[${JSON.stringify(value.name.value)}]` : String(value?.kind === Kind.BOOLEAN && value.value);
    when = both(when, name.value === 'include' ? condition : negated(condition));
  }
  return when;
}

const negated = (when: When): When => (when === 'true' ? 'false' : when === 'false' ? 'true' : `!${when}`);

/** Reads selection sets as the execution of an object type does: fragments opened, equal response names together, in order. */
export class Selections {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {
    this.fragments = new Map(document.definitions.flatMap((each): [string, FragmentDefinitionNode][] => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
  }

  of(type: GraphQLObjectType, sets: readonly Guarded[]): Selected[] {
    const selected = new Map<string, Selected>();
    for (const { set, when } of sets) for (const selection of set.selections) this.select(selection, when, type, selected);
    return [...selected.values()].map(withoutIdleGuards);
  }

  private select(selection: SelectionNode, outer: When, type: GraphQLObjectType, selected: Map<string, Selected>): void {
    const when = both(outer, whenOf(selection.directives));
    if (when === 'false') return;
    if (selection.kind === Kind.FIELD) return add(selection, when, selected);
    const { typeCondition, selectionSet } = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragment(selection.name.value);
    if (!typeCondition || this.applies(typeCondition.name.value, type)) for (const each of selectionSet.selections) this.select(each, when, type, selected);
  }

  private fragment(name: string): FragmentDefinitionNode {
    const fragment = this.fragments.get(name);
    if (!fragment) throw new Error(`There is no fragment ${name}`);
    return fragment;
  }

  private applies(condition: string, type: GraphQLObjectType): boolean {
    const conditional = this.schema.getType(condition);
    return conditional === type || (isAbstractType(conditional) && this.schema.isSubType(conditional, type));
  }
}

function add({ alias, name, selectionSet }: FieldNode, when: When, selected: Map<string, Selected>): void {
  const key = (alias ?? name).value;
  const known = selected.get(key);
  const sets = [...(known?.sets ?? []), ...(selectionSet ? [{ set: selectionSet, when }] : [])];
  selected.set(key, { key, name: name.value, when: known ? either(known.when, when) : when, sets });
}

/** Inside a field that is there, the condition under which it is there holds: only differing ones must be asked again. */
function withoutIdleGuards(field: Selected): Selected {
  return { ...field, sets: field.sets.map(({ set, when }) => ({ set, when: when === field.when ? 'true' : when })) };
}
