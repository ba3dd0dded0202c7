import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { wantedBelow } from './wanted';

const { definitions } = parse('{ a { ...of } b { ...of other { name } } } fragment of on T { it { id } } fragment more on T { it { name } }');
const fragments = Object.fromEntries(definitions.flatMap((each): [string, FragmentDefinitionNode][] => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
const fieldOf = (name: string): FieldNode => fragments[name].selectionSet.selections[0] as FieldNode;

test('fields of fragments count, at any depth', () => {
  const [operation] = definitions;
  const fields = operation.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  expect(fields.map((field) => [...wantedBelow({ fieldNodes: [field as FieldNode], fragments })])).toEqual([['it', 'id'], ['it', 'id', 'other', 'name']]);
});

test('a field that is asked for alone in one place and with more in another is known by each of them', () => {
  const [alone, together] = [[fieldOf('of')], [fieldOf('of'), fieldOf('more')]];
  for (const round of [1, 2]) {
    expect([round, ...wantedBelow({ fieldNodes: alone, fragments })]).toEqual([round, 'id']);
    expect([round, ...wantedBelow({ fieldNodes: together, fragments })]).toEqual([round, 'id', 'name']);
  }
});
