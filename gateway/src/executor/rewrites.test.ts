import { buildSchema } from 'graphql';
import { compileRewrites } from './rewrites';

const schema = buildSchema('type Query { pet: Pet } interface Pet { id: ID } type Cat implements Pet { id: ID } type Dog implements Pet { id: ID } type Car { id: ID }');

const rewritten = (rewrites: Parameters<typeof compileRewrites>[0], value: Record<string, unknown>) => {
  compileRewrites(rewrites, schema)(value);
  return JSON.parse(JSON.stringify(value)) as unknown;
};

test('a field that was renamed for the subgraph gets its name back, wherever its type stands', () => {
  const rename = { kind: 'KeyRenamer' as const, path: ['pets', '... on Pet', 'id__alias_0'], renameKeyTo: 'id' };
  const value = { pets: [[{ __typename: 'Cat', id__alias_0: 1 }, { __typename: 'Car', id__alias_0: 2 }], null, { id__alias_0: 3 }] };
  expect(rewritten([rename], value)).toEqual({ pets: [[{ __typename: 'Cat', id: 1 }, { __typename: 'Car', id__alias_0: 2 }], null, { id: 3 }] });
});

test('a type name is set where the subgraph calls it otherwise', () => {
  expect(rewritten([{ kind: 'ValueSetter', path: ['... on Cat', '__typename'], setValueTo: 'Pet' }], { __typename: 'Cat' })).toEqual({ __typename: 'Pet' });
  expect(rewritten([{ kind: 'ValueSetter', path: ['... on Dog', '__typename'], setValueTo: 'Pet' }], { __typename: 'Cat' })).toEqual({ __typename: 'Cat' });
});

test('nothing to rewrite changes nothing', () => expect(rewritten(undefined, { a: [null] })).toEqual({ a: [null] }));
