import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaDirectory } from '../paths';
import { composeContract } from '../schema/compose';
import { definitions } from '../subgraphs';

/** `npm run schema`: writes the contract. */
async function emitSchema(): Promise<void> {
  const contract = await composeContract(definitions);
  for (const [path, text] of Object.entries(contract)) {
    const file = join(schemaDirectory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`schema/${path}`);
  }
}

emitSchema().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
