// Hands each storefront's persisted documents to the contract: schema/operations/<storefront>.json, sorted by hash.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const storefronts = fileURLToPath(new URL('.', import.meta.url));
const operations = join(storefronts, '../schema/operations');
mkdirSync(operations, { recursive: true });

for (const storefront of readdirSync(storefronts)) {
  const source = join(storefronts, storefront, 'app/gql/persisted-documents.json');
  if (!existsSync(source)) continue;
  const documents = Object.entries(JSON.parse(readFileSync(source, 'utf8'))).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(operations, `${storefront}.json`), `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
}
