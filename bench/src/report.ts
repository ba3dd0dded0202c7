import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const directory = join(__dirname, '../results');

const digitsOf: Record<string, number> = { ratio: 2, cpuRatio: 2, load: 1, nodeCpuMs: 2, postgresCpuMs: 2, rps: 1, p50: 1, p99: 1, statements: 1, ssrCpuMs: 1, htmlKb: 1, compressedKb: 1, scriptKbGz: 1 };
const shortNames: Record<string, string> = { concurrency: 'clients', cpuRatio: 'CPU ratio', nodeCpuMs: 'node ms', postgresCpuMs: 'pg ms', statements: 'SQL', rssMb: 'MB' };
const leftOut = new Set(['floorRps']);

/** What a step found; `item` says of what. */
interface Row {
  item: string;
}

/** What was found, shown and written as it comes. */
export class Report {
  private readonly rows: Row[] = [];
  private readonly begun = performance.now();

  constructor(private readonly file: string) {
    console.log(`${cpus().length} cores, node ${process.version}, load ${loadavg()[0].toFixed(1)}`);
  }

  /** Runs a step, says how long it took and how busy the machine was, and shows the rows it found, if any. */
  async step<Found>(name: string, work: () => Promise<Found>): Promise<Found> {
    const begun = performance.now();
    const found = await work();
    const [load] = loadavg();
    console.log(`${name}: ${secondsSince(begun)} s, load ${load.toFixed(1)}`);
    if (Array.isArray(found)) this.add(found as Row[], load);
    return found;
  }

  private add(rows: readonly Row[], load: number): void {
    console.table(rows.map(shown));
    this.rows.push(...rows.map((row) => ({ ...row, load })));
    this.write();
  }

  end(): void {
    console.log(`Everything took ${secondsSince(this.begun)} s; bench/results/${this.file} has it.`);
  }

  /** What was not measured this time stays as it was. */
  private write(): void {
    const path = join(directory, this.file);
    const measured = new Set(this.rows.map(({ item }) => item));
    const earlier = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Row[]).filter(({ item }) => !measured.has(item)) : [];
    mkdirSync(directory, { recursive: true });
    writeFileSync(path, `${JSON.stringify([...this.rows, ...earlier], null, 2)}\n`);
  }
}

const secondsSince = (begun: number): string => ((performance.now() - begun) / 1_000).toFixed(1);

/** A finding as people read it. */
const shown = (found: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(found).filter(([key]) => !leftOut.has(key)).map(([key, value]) => [shortNames[key] ?? key, typeof value === 'number' ? Number(value.toFixed(digitsOf[key] ?? 0)) : value]));
