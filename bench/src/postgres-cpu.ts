import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyProcess, timesOf } from './process-cpu';

/** CPU time of the PostgreSQL on these files, in ms; undefined where the system does not tell (no /proc). */
export function postgresCpuMs(directory: string): number | undefined {
  try {
    const postmaster = readFileSync(join(directory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0];
    return everyProcess().reduce((sum, pid) => {
      const times = timesOf(pid);
      if (!times) return sum;
      if (pid === postmaster) return sum + times.ms + times.endedMs;
      return times.parent === postmaster ? sum + times.ms : sum;
    }, 0);
  } catch {
    return undefined;
  }
}
