import { newId } from '@tonglu/kit';
import { editor, type Refused } from './importing';
import type { TestCatalog } from './start-catalog';

/** Runs a mutation as an editor; what it answers, whatever that is. */
export async function edit<Result = Record<string, unknown>>(shop: TestCatalog, verb: string, input: object, selection = '', actor = editor): Promise<Result & Partial<Refused>> {
  const type = `${verb[0].toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await shop.ask<Record<string, Result & Partial<Refused>>>(
    `mutation($input: ${type}!) { ${verb}(input: $input) { __typename ... on Refusal { problems { code path message } } ${selection} } }`,
    { input: { ...(verb === 'countMaterialVisit' ? {} : { idempotencyKey: newId() }), ...input } },
    actor,
    { locale: 'en' },
  );
  if (errors) throw new Error(errors.map(({ message, originalError }) => `${message} ${originalError?.stack ?? ''}`).join('\n'));
  return data[verb];
}

/** What was refused, as "field: reason". */
export const refusals = ({ problems }: Partial<Refused>): string[] | undefined => problems?.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);

export const productId = async (shop: TestCatalog, code: string): Promise<string> => (await shop.subgraph.db.rows<{ id: string }>('select id from product where code = $1', [code]))[0].id;
export const changedEvents = async (shop: TestCatalog): Promise<number> => (await shop.subgraph.db.rows(`select from outbox where type = 'product.changed'`)).length;

/** A type that has one property of each kind. */
export const fridgeType = {
  code: 'FRIDGE',
  prefix: 'FR',
  name: { zh: '冰箱', en: 'Refrigerator' },
  attributes: [
    { code: 'volume', name: { zh: '容积', en: 'Volume' }, kind: 'NUMBER', unit: 'L', required: true, group: { zh: '性能', en: 'Performance' } },
    { code: 'grade', name: { zh: '能效', en: 'Grade' }, kind: 'TERM', terms: [{ zh: '一级', en: 'Grade 1' }, { zh: '二级', en: 'Grade 2' }], group: { zh: '性能', en: 'Performance' } },
    { code: 'frostFree', name: { zh: '无霜', en: 'Frost free' }, kind: 'BOOLEAN' },
    { code: 'note', name: { zh: '说明', en: 'Note' }, kind: 'TEXT', group: { zh: '其他', en: 'Other' } },
  ],
};
