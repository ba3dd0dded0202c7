import type { Database, Endpoint, EndpointResponse } from '@tonglu/kit';
import type { CatalogContext } from '../context';
import { cellsOf } from './house-cells';
import { columnsOf } from './house-columns';
import { readCatalogue, readShape } from './read-catalogue';
import { encodings, type Encoding, writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const types = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** C1: the whole catalogue as a file, whatever the status of its products, sent while it is read. */
export const sendExport: Endpoint<CatalogContext> = {
  method: 'GET',
  path: '/exports',
  limit: 0,
  role: 'CATALOG_EDITOR',
  handle: async ({ db, clock }, { query }) => {
    const format = query.format ?? 'csv';
    const encoding = query.encoding ?? 'utf-8';
    if (format !== 'csv' && format !== 'xlsx') return refusal('format', 'must be csv or xlsx');
    if (!isEncoding(encoding)) return refusal('encoding', `must be ${encodings.join(' or ')}`);
    const pages = readRows(db);
    const name = `products-${clock.now().toISOString().slice(0, 10)}.${format}`;
    return {
      status: 200,
      headers: { 'content-type': format === 'csv' ? `${types.csv}; charset=${encoding}` : types.xlsx, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
      body: format === 'csv' ? writeCsv(pages, encoding) : writeXlsx(pages),
    };
  },
};

const isEncoding = (text: string): text is Encoding => encodings.some((encoding) => encoding === text);

const refusal = (field: string, reason: string): EndpointResponse => ({ status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: 'INVALID_INPUT', field, message: `${field}: ${reason}` }) });

/** The header, then page after page. */
async function* readRows(db: Database): AsyncGenerator<string[][]> {
  const shape = await readShape(db);
  const cells = cellsOf(shape);
  yield [columnsOf(shape)];
  for await (const products of readCatalogue(db)) yield products.flatMap((product) => product.variants.map((variant) => cells(product, variant)));
}
