import { newId } from '@tonglu/kit';
import { askGraph, memberActor, startTestGraph, type TestGraph } from '@tonglu/kit/testing';
import { orders } from '../src/subgraph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph([orders]);
});
afterAll(() => graph.stop());

test('entities match the migrated columns', async () => {
  const { db } = graph.subgraph('orders');
  for (const entity of db.source.entityMetadatas) {
    const columns = await db.rows<{ name: string; nullable: boolean }>(
      `select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'orders' and table_name = $1 order by 1`,
      [entity.tableName],
    );
    const declared = entity.columns.map((column) => ({ name: column.databaseName, nullable: column.isNullable })).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect({ table: entity.tableName, columns: declared.filter(({ name }) => name !== 'state') }).toEqual({ table: entity.tableName, columns: columns.filter(({ name }) => name !== 'state') });
  }
});

const entities = (representations: object[], fields: string, actor = memberActor(newId())) =>
  askGraph<{ _entities: unknown[] }>(graph.subgraph('orders'), `query($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`, { representations }, actor);

test('references to variants and members are answered in order; what is no id is answered with null', async () => {
  const [variant, member] = [newId(), newId()];
  const { data } = await entities(
    [{ __typename: 'Variant', id: variant }, { __typename: 'Member', id: member }, { __typename: 'Variant', id: 'none' }],
    '__typename ... on Variant { id availability { state available nearest { code } shipsBy } } ... on Member { id }',
  );
  expect(data._entities).toEqual([
    { __typename: 'Variant', id: variant, availability: { state: 'OUT_OF_STOCK', available: 0, nearest: null, shipsBy: null } },
    { __typename: 'Member', id: member },
    null,
  ]);
});
