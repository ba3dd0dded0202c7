import { actorKey, type Endpoint, type EndpointResponse, newId } from '@tonglu/kit';
import type { CatalogContext } from '../context';

const keptForMs = 24 * 3_600_000;
const longestName = 200;

/** Takes a CSV or XLSX file in and answers `{"upload": id}`; importProducts says what becomes of it. */
export const receiveUpload: Endpoint<CatalogContext> = {
  method: 'POST',
  path: '/imports',
  limit: 20 * 1024 * 1024,
  role: 'CATALOG_EDITOR',
  handle: async (context, { query, headers, body }) => {
    if (body.length === 0) return answer(400, { code: 'INVALID_INPUT', field: 'body', message: 'The file is empty' });
    const name = query.name ?? '';
    if (name.length === 0 || name.length > longestName) return answer(400, { code: 'INVALID_INPUT', field: 'name', message: `Give the file name as ?name=…, at most ${longestName} characters` });
    const id = newId();
    const now = context.clock.now();
    await context.db.write(
      'insert into upload (id, owner, name, content_type, body, uploaded_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, actorKey(context.actor), name, (headers['content-type'] ?? '').slice(0, longestName), body, now, new Date(now.getTime() + keptForMs)],
      'upload-keep',
    );
    return answer(201, { upload: id });
  },
};

const answer = (status: number, body: object): EndpointResponse => ({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
