import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ticksPerSecond = 100;

/** CPU time of the PostgreSQL on these files, in ms; undefined where the system does not tell (no /proc). */
export function postgresCpuMs(directory: string): number | undefined {
  try {
    const postmaster = readFileSync(join(directory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0];
    let ticks = 0;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) ticks += ticksOf(pid, postmaster);
    return (ticks * 1_000) / ticksPerSecond;
  } catch {
    return undefined;
  }
}

function ticksOf(pid: string, postmaster: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    const [user, system, userOfEnded, systemOfEnded] = fields.slice(11, 15).map(Number);
    if (pid === postmaster) return user + system + userOfEnded + systemOfEnded;
    return fields[1] === postmaster ? user + system : 0;
  } catch {
    return 0; // ended meanwhile
  }
}
