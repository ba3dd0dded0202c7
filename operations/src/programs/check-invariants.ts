import { parseArgs } from 'node:util';
import { DatabaseUnavailable, EnvError } from '@tonglu/kit';
import { Client } from 'pg';
import { openDatabase } from '../database';
import { addressAt, type OperationsEnv, readOperationsEnv } from '../env';
import { checkInvariants, report } from '../invariants/check-invariants';
import { type ProviderAccess, type ProviderMove, readProviderJournal } from '../invariants/provider-journal';
import { definitions } from '../subgraphs';
import { derive, secretOf } from '../supervisor/secret';

/** Long enough for the jobs of the minute to have come round. */
const usualGraceSeconds = 90;

const usage = `npm run check:invariants -- [--grace SECONDS]
  --grace   how long work that is under way may still take (${usualGraceSeconds})`;

/** `npm run check:invariants`: whether everything that must hold does; ends with 1 where something does not. */
async function check(): Promise<void> {
  const graceSeconds = readGrace();
  const env = readOperationsEnv();
  const database = await openDatabase(env);
  const client = new Client({ connectionString: database.url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const findings = await checkInvariants(client, { subgraphs: definitions.map(({ name }) => name), graceSeconds, journal: () => askJournal(provider(env)) });
    console.log(report(findings));
    const broken = findings.filter(({ violations }) => violations > 0);
    console.log(broken.length === 0 ? `\nAll ${findings.length} invariants hold.` : `\nBroken: ${broken.map(({ invariant }) => invariant.id).join(', ')}.`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  } finally {
    await client.end();
    // A database that ran before goes on running.
    if (!env.DATABASE_URL && !database.adopted) await database.stop();
  }
}

function readGrace(): number {
  const { grace } = parseArgs({ options: { grace: { type: 'string', default: String(usualGraceSeconds) } } }).values;
  if (!/^\d{1,6}$/.test(grace)) throw new EnvError(`--grace must be a whole number of seconds, not ${grace}\n${usage}`);
  return Number(grace);
}

function provider(env: OperationsEnv): ProviderAccess {
  return {
    url: new URL(env.PAYMENT_PROVIDER_URL ?? addressAt(env, env.SANDBOX_PAY_PORT)).origin,
    secret: env.PAYMENT_SECRET ?? derive(secretOf(env.TONGLU_DATA_DIR, env.TONGLU_SECRET), 'payment-provider'),
  };
}

async function askJournal(access: ProviderAccess): Promise<ProviderMove[]> {
  try {
    return await readProviderJournal(access);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    throw new EnvError(`The payment provider at ${access.url} does not show its journal, so I6 cannot be checked: ${cause?.message ?? message}`);
  }
}

check().catch((error: unknown) => {
  const plain = error instanceof EnvError || error instanceof DatabaseUnavailable || (error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  console.error(plain ? (error as Error).message : error);
  process.exit(2);
});
