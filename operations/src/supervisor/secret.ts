import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, newToken } from '@tonglu/kit';

/** The secret that signs calls, quotes and sessions: given by TONGLU_SECRET, else made once and kept with the data. */
export function secretOf(directory: string, given: string | undefined): string {
  if (given) return given;
  const file = join(directory, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const secret = newToken() + newToken();
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    return secret;
  }
}

/** A secret for one purpose: whoever learns it learns nothing of the others. */
export const derive = (secret: string, purpose: string): string => digest(`${purpose}\n${secret}`);
