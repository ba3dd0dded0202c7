import type { EndpointResponse } from '@tonglu/kit';
import { newId } from '@tonglu/kit';
import { askGraph, memberActor } from '@tonglu/kit/testing';
import type { ImportMappingInput } from '../src/import/mapping-input';
import type { TestCatalog } from './start-catalog';

export const editor = memberActor('0190a000-0000-7000-8000-00000000e001', { roles: ['CATALOG_EDITOR'] });

export interface Report {
  __typename: 'ImportReport';
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: { row: number; field: string; column: string | null; reason: string; value: string }[];
  applied: boolean;
  skus: string[];
}
export interface Refused {
  __typename: 'Refusal';
  problems: { code: string; path: string[]; message: string }[];
}

export type TestMapping = Partial<Omit<ImportMappingInput, 'kind' | 'status'>> & { kind?: string; status?: string };

export async function upload(shop: TestCatalog, body: Buffer | string, actor = editor, name = 'file.csv'): Promise<EndpointResponse & { upload: string }> {
  const request = { method: 'POST', path: '/imports', query: { name }, headers: { 'content-type': 'text/csv' }, body: Buffer.from(body) };
  const response = await shop.subgraph.handle(request, { actor, locale: 'zh-CN', requestId: newId(), caller: 'gateway' });
  return { ...response, upload: response.status === 201 ? (JSON.parse(String(response.body)) as { upload: string }).upload : '' };
}

export async function importUpload(shop: TestCatalog, id: string, mapping: TestMapping | undefined, options: { dryRun?: boolean; skipRejected?: boolean; key?: string; locale?: 'zh-CN' | 'en'; actor?: typeof editor } = {}): Promise<Report | Refused> {
  const { dryRun = false, skipRejected = false, key = newId(), locale = 'en', actor = editor } = options;
  const { data, errors } = await askGraph<{ importProducts: Report | Refused }>(
    shop.subgraph,
    `mutation($input: ImportProductsInput!) { importProducts(input: $input) { __typename
      ... on ImportReport { rows created updated unchanged rejected { row field column reason value } applied skus } ... on Refusal { problems { code path message } } } }`,
    { input: { upload: id, mapping, dryRun, skipRejected, idempotencyKey: key } },
    actor,
    { locale },
  );
  if (errors) throw new Error(errors.map(({ message, originalError }) => `${message} ${originalError?.stack ?? ''}`).join('\n'));
  return data.importProducts;
}

export async function importText(shop: TestCatalog, body: Buffer | string, mapping: TestMapping | undefined, options: Parameters<typeof importUpload>[3] & { name?: string } = {}): Promise<Report | Refused> {
  return importUpload(shop, (await upload(shop, body, options.actor, options.name)).upload, mapping, options);
}

/** A report, or a failed test. */
export function reportOf(answer: Report | Refused): Report {
  if (answer.__typename === 'Refusal') throw new Error(JSON.stringify(answer.problems));
  return answer;
}
