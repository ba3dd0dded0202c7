import { closeSync, fdatasync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, write, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const writeTo = promisify(write);
const syncData = promisify(fdatasync);

export interface JournalOptions<Entry> {
  /** Left out: the entries live in memory only (tests of others). */
  file?: string;
  /** Takes one entry into the state. Called at replay and again for every entry once it is on disk. */
  apply: (entry: Entry) => void;
}

interface Pending<Entry> { entry: Entry; resolve: () => void; reject: (reason: unknown) => void }

/**
 * Append-only JSONL. An entry is on disk (fsync) before it is applied and before anybody is answered;
 * entries arriving together share one fsync. A torn last line was never answered, so it is cut off.
 */
export class Journal<Entry> {
  private descriptor: number | undefined;
  private goodBytes = 0;
  private batch: Pending<Entry>[] = [];
  private work: Promise<void> = Promise.resolve();
  private broken: Error | undefined;
  lines = 0;

  constructor(private readonly options: JournalOptions<Entry>) {
    if (options.file === undefined) return;
    mkdirSync(dirname(options.file), { recursive: true });
    this.descriptor = openSync(options.file, 'a+', 0o600);
    this.replay(options.file);
  }

  append(entry: Entry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.batch.push({ entry, resolve, reject });
      if (this.batch.length === 1) this.work = this.work.then(() => this.flush());
    });
  }

  /** Replaces the file by the entries that still matter; the old file stays whole until the new one is on disk. */
  compact(remaining: () => Iterable<Entry>): Promise<void> {
    this.work = this.work.then(() => this.replaceFile([...remaining()]));
    return this.work;
  }

  async close(): Promise<void> {
    await this.work;
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
    this.broken = new Error('the journal is closed');
  }

  private replay(file: string): void {
    const bytes = readFileSync(file);
    const end = bytes.lastIndexOf(0x0a) + 1;
    const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
    this.goodBytes = end;
    lines.forEach((line, index) => {
      const entry = this.parse(line);
      if (entry !== undefined) return this.take(entry);
      if (index < lines.length - 1) throw new Error(`${file}: line ${index + 1} is not JSON; the journal was damaged by something else than a crash. Repair or move the file.`);
      this.goodBytes = end - Buffer.byteLength(line) - 1;
    });
    if (this.goodBytes < bytes.length) ftruncateSync(this.descriptor!, this.goodBytes);
  }

  private parse(line: string): Entry | undefined {
    try {
      return JSON.parse(line) as Entry;
    } catch {
      return undefined;
    }
  }

  private take(entry: Entry): void {
    this.lines += 1;
    this.options.apply(entry);
  }

  private async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    try {
      if (this.broken) throw this.broken;
      await this.store(batch.map(({ entry }) => `${JSON.stringify(entry)}\n`).join(''));
    } catch (reason) {
      return batch.forEach(({ reject }) => reject(new JournalUnavailable(reason)));
    }
    for (const { entry, resolve, reject } of batch) {
      try {
        this.take(entry);
        resolve();
      } catch (reason) {
        reject(reason);
      }
    }
  }

  private async store(text: string): Promise<void> {
    if (this.descriptor === undefined) return;
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length;) done += (await writeTo(this.descriptor, bytes, done)).bytesWritten;
      await syncData(this.descriptor);
      this.goodBytes += bytes.length;
    } catch (reason) {
      this.cutBack();
      throw reason;
    }
  }

  /** Disk full half way through a line: what was refused must not come back at the next replay. */
  private cutBack(): void {
    try {
      ftruncateSync(this.descriptor!, this.goodBytes);
      fsyncSync(this.descriptor!);
    } catch (reason) {
      this.broken = reason as Error;
    }
  }

  /** Compaction only saves room: when it fails, the long file simply stays. */
  private replaceFile(entries: Entry[]): void {
    const { file } = this.options;
    if (file !== undefined && this.descriptor !== undefined) {
      try {
        const size = writeWhole(`${file}.new`, entries);
        renameSync(`${file}.new`, file);
        this.goodBytes = size;
      } catch (reason) {
        rmSync(`${file}.new`, { force: true, recursive: true });
        return console.error(`${file} could not be compacted: ${(reason as Error).message}`);
      }
      closeSync(this.descriptor);
      this.descriptor = openSync(file, 'a+', 0o600);
    }
    this.lines = entries.length;
  }
}

function writeWhole(file: string, entries: unknown[]): number {
  const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return bytes.length;
}

/** Nothing was done: the state and the file are as before. */
export class JournalUnavailable extends Error {
  constructor(cause: unknown) {
    super(`The journal cannot be written: ${(cause as Error).message}`, { cause });
  }
}
