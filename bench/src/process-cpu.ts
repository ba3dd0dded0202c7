import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

interface Times {
  parent: string;
  /** Its own, and that of children it has waited for. */
  ms: number;
  endedMs: number;
}

/** Undefined where there is no such process, or no /proc. */
export function timesOf(pid: string): Times | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    const [user, system, userOfEnded, systemOfEnded] = fields.slice(11, 15).map((ticks) => (Number(ticks) * 1_000) / ticksPerSecond);
    return { parent: fields[1], ms: user + system, endedMs: userOfEnded + systemOfEnded };
  } catch {
    return undefined;
  }
}

export const everyProcess = (): string[] => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** Memory that is really there, in MB. */
export function rssMbOf(pid: number | undefined): number | undefined {
  try {
    const kB = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return kB ? Number(kB[1]) / 1_024 : undefined;
  } catch {
    return undefined;
  }
}

/** The process that runs this script with these settings. */
export function processOf(script: string, setting: string): string | undefined {
  return everyProcess().find((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(script) && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(setting);
    } catch {
      return false; // somebody else's, or ended meanwhile
    }
  });
}
