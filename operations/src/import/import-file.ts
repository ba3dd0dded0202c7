import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GraphClient } from './graph-client';
import type { MappingFile } from './mapping-file';

export interface ImportReport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: { row: number; field: string; reason: string; value: string }[];
  applied: boolean;
  skus: string[];
}

interface ImportOptions {
  dryRun: boolean;
  skipRejected: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Takes one file through the public import: categories first, then the products, then their opening stock. */
export async function importFile(graph: GraphClient, path: string, { categories, mapping, openingStock }: MappingFile, options: ImportOptions): Promise<ImportReport> {
  const packed = extname(path) === '.gz';
  const name = basename(path, packed ? '.gz' : '');
  const raw = readFileSync(path);
  const upload = await graph.upload(name, packed ? gunzipSync(raw) : raw, types[extname(name).toLowerCase()] ?? 'application/octet-stream');
  if (!options.dryRun) for (const category of categories) await graph.mutate('addCategory', 'AddCategoryInput', category, '');
  const report = await graph.mutate<ImportReport>(
    'importProducts',
    'ImportProductsInput',
    { upload, mapping, ...options },
    '... on ImportReport { rows created updated unchanged applied skus rejected { row field reason value } }',
  );
  if (openingStock && report.applied) await receiveOpeningStock(graph, name, report.skus, openingStock);
  return report;
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
