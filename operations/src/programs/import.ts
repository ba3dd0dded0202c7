import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accounts } from '../demo/accounts';
import { addressAt, readOperationsEnv } from '../env';
import { GraphClient } from '../import/graph-client';
import { importFile, type ImportReport } from '../import/import-file';
import { readMappingFile } from '../import/mapping-file';
import { operatorSession } from '../import/sign-in-operator';

const usage = `npm run import -- FILE [FILE …] --mapping MAP [--dry-run] [--skip-rejected] [--graph URL] [--token SESSION]

  FILE           CSV or XLSX, UTF-8 or GBK; .gz is unpacked
  --mapping      how its columns become products (JSON; see subgraphs/catalog/README.md)
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
  if (positionals.length === 0 || !values.mapping) throw new Error(usage);
  const env = readOperationsEnv();
  const origin = values.graph ?? addressAt(env, env.GATEWAY_PORT);
  const operator = accounts.find(({ roles }) => roles.includes('CATALOG_EDITOR'));
  const token = values.token ?? (await operatorSession({
    origin,
    messageDesk: addressAt(env, env.SANDBOX_MESSAGES_PORT),
    phone: operator?.phone ?? '',
    sessionFile: join(env.TONGLU_DATA_DIR, 'operator-session'),
  }));
  const graph = new GraphClient(origin, token);
  const mapping = readMappingFile(values.mapping);
  let failed = false;
  for (const file of positionals) {
    const report = await importFile(graph, file, mapping, { dryRun: values['dry-run'], skipRejected: values['skip-rejected'] });
    console.log(describe(file, report, values['dry-run']));
    failed ||= !report.applied && !values['dry-run'];
  }
  process.exit(failed ? 1 : 0);
}

function describe(file: string, report: ImportReport, dryRun: boolean): string {
  const { rows, created, updated, unchanged, rejected, applied } = report;
  const outcome = applied ? 'imported' : dryRun ? 'would be imported' : 'nothing was changed';
  const counts = `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected`;
  const shown = rejected.slice(0, shownRejections).map(({ row, field, reason, value }) => `    row ${row}  ${field}: ${reason}${value ? ` [${value}]` : ''}`);
  const more = rejected.length > shown.length ? [`    … and ${rejected.length - shown.length} more`] : [];
  return [`${file}: ${outcome}`, `  ${counts}`, ...shown, ...more].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
