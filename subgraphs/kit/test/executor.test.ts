import { buildSchema } from 'graphql';
import { createExecutor } from '../src';

test('an input that contains itself is executed all the same', async () => {
  const schema = buildSchema('input Condition { all: [Condition!], is: String } type Query { fits(condition: Condition!): String }');
  const fields = schema.getQueryType()!.getFields();
  fields.fits.resolve = (_root, { condition }: { condition: { all: { is: string }[] } }) => condition.all.map(({ is }) => is).join();
  const answer = await createExecutor(schema)({ query: 'query($condition: Condition!) { fits(condition: $condition) }', variables: { condition: { all: [{ is: 'red' }, { is: 'large' }] } } }, {});
  expect(answer).toEqual({ data: { fits: 'red,large' } });
});
