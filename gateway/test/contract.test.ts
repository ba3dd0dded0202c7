import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, Kind, parse, type GraphQLSchema, isNonNullType, specifiedRules, validate } from 'graphql';
import { costOf } from '../src/cost';
import { readExamples } from '../src/explorer';
import { limits, validationRules } from '../src/limits';
import { readContract } from '../src/contract';

/** What storefronts and the explorer send, against the contract and the gateway's own limits. */
const schema: GraphQLSchema = buildSchema(readFileSync(join(dirname(require.resolve('@tonglu/schema/package.json')), 'api.graphql'), 'utf8'));

/** The largest page that storefronts show. */
const variables = { first: 24 };

interface Sent {
  name: string;
  text: string;
  variables: Record<string, unknown>;
}

const persisted: Sent[] = [...readContract().operations.documents.values()].map((text) => {
  const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const declared = operation?.variableDefinitions?.map(({ variable, type }) => ({ name: variable.name.value, required: type.kind === Kind.NON_NULL_TYPE, type: type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '' })) ?? [];
  const sample = (type: string): unknown => ({ Int: 24, Boolean: true, ProductSort: 'RELEVANCE' })[type] ?? 'text';
  const isInput = (type: string) => type.endsWith('Input') || type.endsWith('Filter');
  return { name: operation?.name?.value ?? '?', text, variables: Object.fromEntries(declared.filter(({ required, type }) => required && !isInput(type)).map(({ name, type }) => [name, sample(type)])) };
});
const examples: Sent[] = readExamples().map(({ title, document, variables: json }) => ({ name: title, text: document, variables: json ? (JSON.parse(json) as Record<string, unknown>) : {} }));

test.each([...persisted, ...examples].map((sent) => [sent.name, sent] as const))('%s fits the contract and the limits', (_name, { text, variables: own }) => {
  const document = parse(text, { maxTokens: limits.tokens });
  expect(validate(schema, document, [...specifiedRules, ...validationRules])).toEqual([]);
  const mutation = document.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation');
  if (!mutation) expect(costOf({ schema, query: document, variables: { ...variables, ...own } })).toBeLessThanOrEqual(limits.cost);
});

test('no root field of a page is promised, so that one dead subgraph does not blank it', () => {
  const promised = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => isNonNullType(type)).map(({ name }) => name);
  expect(promised).toEqual(['quote']); // never asked beside anything else
});
