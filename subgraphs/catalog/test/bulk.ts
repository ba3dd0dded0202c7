import { newId } from '@tonglu/kit';
import { runImport } from '../src/import/run-import';
import type { CatalogContext } from '../src/subgraph';
import { edit } from './editing';
import { editor, type Report } from './importing';
import type { TestCatalog } from './start-catalog';

export interface Run {
  state: string;
  rows: number;
  done: number;
  report: Report | null;
  problems: { code: string; message: string; path: string[] }[];
}

const runFields = 'state rows done problems { code message path } report { rows created updated unchanged applied rejected { row field column reason value } skus }';

export const importRun = async (shop: TestCatalog, upload: string, actor = editor): Promise<Run | null> =>
  (await shop.ask<{ importRun: Run | null }>(`query($upload: ID!) { importRun(upload: $upload) { ${runFields} } }`, { upload }, actor, { locale: 'en' })).data.importRun;

/** Starts an import; `work` does what the worker would. */
export async function startRun(shop: TestCatalog, upload: string, input: object = {}): Promise<{ answer: Awaited<ReturnType<typeof edit>>; work(): Promise<void> }> {
  const answer = await edit(shop, 'startImport', { upload, ...input }, `... on ImportRun { ${runFields} }`);
  const [run] = await shop.subgraph.db.rows<{ id: string }>('select id from import_run where upload_id::text = $1 order by id desc limit 1', [upload]);
  return { answer, work: () => runImport.run(shop.subgraph.context() as CatalogContext, { run: run.id }) };
}

/** The catalogue as a file. */
export async function exported(shop: TestCatalog, query: Record<string, string> = {}): Promise<Buffer> {
  const response = await shop.subgraph.handle({ method: 'GET', path: '/exports', query, headers: {}, body: Buffer.alloc(0) }, { actor: editor, locale: 'zh-CN', requestId: newId(), caller: 'gateway' });
  if (response.status !== 200) throw new Error(`${response.status} ${String(response.body)}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
