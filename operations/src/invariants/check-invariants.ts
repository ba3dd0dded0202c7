import type { ClientBase } from 'pg';
import type { Invariant } from './invariant';
import { invariants } from './invariants';
import { loadProviderJournal, prepare } from './prepare';
import type { ProviderMove } from './provider-journal';

export interface Finding {
  invariant: Invariant;
  violations: number;
  /** A few of them. */
  sample: string[];
}

export interface CheckOptions {
  subgraphs: readonly string[];
  /** How long work that is under way may still take. */
  graceSeconds: number;
  /** Reads the provider's journal; called after our own state is fixed, so that it can only know more than we do. */
  journal(): Promise<ProviderMove[]>;
}

const sampled = 3;

/** Runs every query against one and the same state of the database, which is left as it was. */
export async function checkInvariants(client: ClientBase, options: CheckOptions): Promise<Finding[]> {
  await client.query('begin isolation level repeatable read');
  try {
    return await checkInside(client, options);
  } finally {
    await client.query('rollback');
  }
}

/** As `checkInvariants`, inside a transaction of the caller's. */
export async function checkInside(client: ClientBase, { subgraphs, graceSeconds, journal }: CheckOptions, spoil?: () => Promise<unknown>): Promise<Finding[]> {
  await prepare(client, subgraphs, graceSeconds);
  await loadProviderJournal(client, await journal());
  await spoil?.();
  const findings: Finding[] = [];
  for (const invariant of invariants) findings.push(await look(client, invariant));
  return findings;
}

async function look(client: ClientBase, invariant: Invariant): Promise<Finding> {
  await client.query('savepoint look');
  try {
    const { rows } = await client.query<{ violations: number; subject: string; problem: string }>(
      `select count(*) over ()::int as violations, found.* from (${invariant.sql.replaceAll('grace()', 'pg_temp.grace()')}) found limit ${sampled}`,
    );
    return { invariant, violations: rows[0]?.violations ?? 0, sample: rows.map(({ subject, problem }) => `${subject}: ${problem}`) };
  } catch (error) {
    // What cannot be evaluated does not hold.
    await client.query('rollback to look');
    return { invariant, violations: 1, sample: [`the query failed: ${(error as Error).message}`] };
  }
}

/** One line per invariant; under each that does not hold, a few of its violations. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ invariant }) => invariant.subject.length));
  return findings
    .flatMap(({ invariant, violations, sample }) => [
      `${violations === 0 ? '✓' : '✗'} ${invariant.id.padEnd(4)} ${invariant.subject.padEnd(width)}  ${violations}`,
      ...sample.map((line) => `       ${line}`),
    ])
    .join('\n');
}
