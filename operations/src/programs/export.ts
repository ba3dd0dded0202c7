import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readOperationsEnv } from '../env';
import { GraphClient } from '../import/graph-client';
import { demoEditor } from '../import/sign-in-operator';

const usage = `npm run export -- FILE [--encoding utf-8|gbk] [--graph URL] [--token SESSION]

  FILE           .csv or .xlsx; npm run import -- FILE takes it back in
  --encoding     of a CSV: utf-8 (default) or gbk
  --graph        default http://127.0.0.1:4000
  --token        a session with the role CATALOG_EDITOR; default: signs the demo operator in`;

/** C1: every product into a file, through the same public export that any other client would use. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { encoding: { type: 'string', default: 'utf-8' }, graph: { type: 'string' }, token: { type: 'string' } },
  });
  const [file] = positionals;
  const format = extname(file ?? '').slice(1).toLowerCase();
  if (positionals.length !== 1 || (format !== 'csv' && format !== 'xlsx')) throw new Error(usage);
  const env = readOperationsEnv();
  const origin = values.graph ?? `http://${env.HOST}:${env.GATEWAY_PORT}`;
  const graph = new GraphClient(origin, values.token ?? (await demoEditor(env, origin)));
  const part = `${file}.part`;
  try {
    await pipeline(await graph.download(`/catalog/exports?format=${format}&encoding=${encodeURIComponent(values.encoding)}`), createWriteStream(part));
    await rename(part, file); // what is there under its name is whole
  } finally {
    await rm(part, { force: true });
  }
  console.log(`${file}: written`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
