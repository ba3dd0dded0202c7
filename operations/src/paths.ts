import { join, resolve } from 'node:path';

/** The repository's root, from operations/src as from operations/dist. */
export const root = resolve(__dirname, '../..');
export const schemaDirectory = join(root, 'schema');
