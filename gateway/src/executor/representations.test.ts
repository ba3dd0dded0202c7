import { buildSchema, parse, type SelectionNode } from 'graphql';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileLikeness } from './representations';

const schema = buildSchema('type Query { line: Line } interface Thing { id: ID } type Line implements Thing { id: ID variantId: ID size: Size } type Box implements Thing { id: ID } type Size { cm: Int }');

/** Selections as a plan has them. */
const planned = (nodes: readonly SelectionNode[]): QueryPlanSelectionNode[] =>
  nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field') return [{ kind: 'Field', name: node.name.value, ...(node.selectionSet && { selections: planned(node.selectionSet.selections) }) }];
    return node.kind === 'InlineFragment' ? [{ kind: 'InlineFragment', typeCondition: node.typeCondition?.name.value, selections: planned(node.selectionSet.selections) }] : [];
  });
const likenessBy = (text: string) => {
  const [query] = parse(text).definitions;
  return compileLikeness(query.kind === 'OperationDefinition' ? planned(query.selectionSet.selections) : [], schema);
};

const line = (id: string, variantId: string) => ({ __typename: 'Line', id, variantId });

test('of one type and its id alone, equal ids are equal', () => {
  const { keyOf, areAlike } = likenessBy('{ ... on Line { __typename id } }');
  expect(keyOf({ __typename: 'Line', id: '1' })).toBe('1');
  expect(areAlike({ __typename: 'Line', id: '1' }, { __typename: 'Line', id: '1' })).toBe(true);
});

test('where there is more of a key than the id, all of it counts', () => {
  const { keyOf, areAlike } = likenessBy('{ ... on Line { __typename id variantId } }');
  expect(keyOf(line('1', 'a'))).toBe(keyOf(line('1', 'b')));
  expect(areAlike(line('1', 'a'), line('1', 'b'))).toBe(false);
  expect(areAlike(line('1', 'a'), line('1', 'a'))).toBe(true);
});

test.each(['{ ... on Line { __typename id size { cm } } }', '{ ... on Line { __typename variantId } }', '{ ... on Thing { __typename id } }', '{ ... on Line { __typename id } ... on Box { __typename id } }'])('%s is told apart by everything it has', (text) => {
  const { keyOf, areAlike } = likenessBy(text);
  const [one, alike, another] = [{ __typename: 'Line', id: '1', size: { cm: 1 } }, { __typename: 'Line', id: '1', size: { cm: 1 } }, { __typename: 'Box', id: '1', size: { cm: 2 } }];
  expect(keyOf(one)).toBe(keyOf(alike));
  expect(keyOf(one)).not.toBe(keyOf(another));
  expect(areAlike(one, alike)).toBe(true);
});
