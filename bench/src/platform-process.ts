import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEnvironment, startPlatform } from '@tonglu/gateway';
import { documents, idOf } from './documents';
import { reportTo } from './measured-process';

/** The platform as it is built, with the documents of this bench on its list. Every check stays on. */
async function main(): Promise<void> {
  const supergraphSdl = readFileSync(join(dirname(require.resolve('@tonglu/schema/package.json')), 'supergraph.graphql'), 'utf8');
  const texts = Object.values(documents);
  const operations = { documents: new Map(texts.map((text) => [idOf(text), text])), names: new Set(texts.map((text) => /(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '')) };
  const platform = await startPlatform({ env: readEnvironment(), contract: { supergraphSdl, operations } });
  reportTo(platform.url, () => platform.stop());
}

void main();
