import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDirectory } from '../paths';
import { type DeclaredBreak, undeclaredBreaks } from '../schema/breaking-changes';
import { composeContract } from '../schema/compose';
import { definitions } from '../subgraphs';

function read(path: string): string {
  const file = join(schemaDirectory, path);
  if (!existsSync(file)) throw new Error(`schema/${path} is missing: it belongs into the repository (see schema/README.md).`);
  return readFileSync(file, 'utf8');
}

/** `npm run check:schema`: the committed contract is what the code says, and breaks no client silently. */
async function checkSchema(): Promise<void> {
  const contract = await composeContract(definitions);
  const stale = Object.entries(contract).filter(([path, text]) => !path.includes('.executable') && read(path) !== text);
  for (const [path] of stale) console.error(`schema/${path} is not what the code says: run \`npm run schema\` and commit the result.`);
  const declared = JSON.parse(read('breaking-changes.json')) as DeclaredBreak[];
  const breaks = undeclaredBreaks(read('released.graphql'), contract['api.graphql'], declared);
  for (const change of breaks) console.error(`Breaking change: ${change} Declare it with a reason in schema/breaking-changes.json, or take it back.`);
  if (stale.length + breaks.length > 0) process.exit(1);
  console.log('The contract is up to date and breaks nobody.');
}

checkSchema().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
