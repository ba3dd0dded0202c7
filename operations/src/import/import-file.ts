import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { setTimeout as wait } from 'node:timers/promises';
import { type GraphClient, GraphRefused } from './graph-client';
import type { MappingFile } from './mapping-file';

export interface ImportReport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: { row: number; field: string; column: string | null; reason: string; value: string }[];
  applied: boolean;
  skus: string[];
}

interface ImportOptions {
  dryRun: boolean;
  skipRejected: boolean;
}

interface ImportRun {
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED';
  rows: number;
  done: number;
  report: ImportReport | null;
  problems: { code: string; message: string; path: string[] }[];
}

/** Hears how far an import is. */
export type Progress = (done: number, rows: number) => void;

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Takes one file through the public import: categories first, then the products, then their opening stock. Without a
 * mapping file it is one that the export wrote.
 */
export async function importFile(graph: GraphClient, path: string, { categories = [], mapping, openingStock }: Partial<MappingFile>, options: ImportOptions, progress: Progress): Promise<ImportReport> {
  const packed = extname(path) === '.gz';
  const name = basename(path, packed ? '.gz' : '');
  const raw = readFileSync(path);
  const upload = await graph.upload(name, packed ? gunzipSync(raw) : raw, types[extname(name).toLowerCase()] ?? 'application/octet-stream');
  if (!options.dryRun) for (const category of categories) await graph.mutate('addCategory', 'AddCategoryInput', category, '');
  await graph.mutate('startImport', 'StartImportInput', { upload, mapping, ...options }, '');
  const report = await finished(graph, upload, progress);
  if (openingStock && report.applied) await receiveOpeningStock(graph, name, report.skus, openingStock);
  return report;
}

const betweenLooksMs = 500;
const run = 'query($upload: ID!) { importRun(upload: $upload) { state rows done problems { code message path } report { rows created updated unchanged applied skus rejected { row field column reason value } } } }';

/** Looks how far the import is, until it is over. */
async function finished(graph: GraphClient, upload: string, progress: Progress): Promise<ImportReport> {
  for (;;) {
    const { importRun } = await graph.ask<{ importRun: ImportRun }>(run, { upload });
    const { state, rows, done, report, problems } = importRun;
    if (rows > 0) progress(done, rows);
    if (report) return report;
    if (state === 'REFUSED') throw new GraphRefused(problems);
    if (state === 'FAILED') throw new GraphRefused([{ code: state, message: 'The import broke off; nothing was changed. Start it again.', path: [] }]);
    await wait(betweenLooksMs);
  }
}

const linesAtOnce = 1_000;

async function receiveOpeningStock(graph: GraphClient, file: string, skus: readonly string[], { warehouse, quantity }: { warehouse: string; quantity: number }): Promise<void> {
  for (let start = 0; start < skus.length; start += linesAtOnce) {
    const lines = skus.slice(start, start + linesAtOnce).map((sku) => ({ sku, quantity }));
    // The same file received twice is one paper: its reference says so.
    await graph
      .mutate('receiveStock', 'ReceiveStockInput', { warehouse, reference: `${file.slice(0, 48)}#${start / linesAtOnce}`, lines }, '')
      .catch((error: unknown) => console.error(`  stock: ${error instanceof Error ? error.message : String(error)}`));
  }
}
