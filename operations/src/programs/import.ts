import { parseArgs } from 'node:util';
import { addressAt, readOperationsEnv } from '../env';
import { GraphClient } from '../import/graph-client';
import { importFile, type ImportReport, type Progress } from '../import/import-file';
import { readMappingFile } from '../import/mapping-file';
import { demoEditor } from '../import/sign-in-operator';

const usage = `npm run import -- FILE [FILE …] [--mapping MAP] [--dry-run] [--skip-rejected] [--graph URL] [--token SESSION]

  FILE           CSV or XLSX, UTF-8 or GBK; .gz is unpacked
  --mapping      how its columns become products (JSON; see subgraphs/catalog/README.md);
                 a file that npm run export wrote needs none
  --dry-run      only says what would happen
  --skip-rejected  imports the good rows although others are rejected; without it one bad row stops the file
  --graph        default http://127.0.0.1:4000
  --token        a session with the role CATALOG_EDITOR; default: signs the demo operator in`;

const shownRejections = 20;

/** C1: products from a file, through the same public import that any other client would use. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'skip-rejected': { type: 'boolean', default: false },
      graph: { type: 'string' },
      token: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(usage);
  const env = readOperationsEnv();
  const origin = values.graph ?? addressAt(env, env.GATEWAY_PORT);
  const token = values.token ?? (await demoEditor(env, origin));
  const graph = new GraphClient(origin, token);
  const mapping = values.mapping ? readMappingFile(values.mapping) : {};
  let failed = false;
  for (const file of positionals) {
    const report = await importFile(graph, file, mapping, { dryRun: values['dry-run'], skipRejected: values['skip-rejected'] }, progressOf(file));
    console.log(describe(file, report, values['dry-run']));
    failed ||= !report.applied && !values['dry-run'];
  }
  process.exit(failed ? 1 : 0);
}

/** One line that moves on a terminal; a line per quarter where the output is kept. */
function progressOf(file: string): Progress {
  let told = -1;
  return (done, rows) => {
    const share = Math.floor((100 * done) / rows);
    if (process.stderr.isTTY) process.stderr.write(`\r${file}: ${done} of ${rows} rows${done === rows ? '\n' : ''}`);
    else if (Math.floor(share / 25) > Math.floor(told / 25)) console.error(`${file}: ${done} of ${rows} rows`);
    told = share;
  };
}

function describe(file: string, report: ImportReport, dryRun: boolean): string {
  const { rows, created, updated, unchanged, rejected, applied } = report;
  const outcome = applied ? 'imported' : dryRun ? 'would be imported' : 'nothing was changed';
  const counts = `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected`;
  const shown = rejected.slice(0, shownRejections).map(({ row, field, column, reason, value }) => `    row ${row}  ${column ?? field}: ${reason}${value ? ` [${value}]` : ''}`);
  const more = rejected.length > shown.length ? [`    … and ${rejected.length - shown.length} more`] : [];
  return [`${file}: ${outcome}`, `  ${counts}`, ...shown, ...more].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
