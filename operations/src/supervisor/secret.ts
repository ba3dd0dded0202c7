import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, EnvError, houseSecret, newToken } from '@tonglu/kit';

/** The secret that signs calls, quotes and sessions: given by TONGLU_SECRET, else made once and kept with the data. */
export function secretOf(directory: string, given: string | undefined): string {
  if (given) return given;
  const file = join(directory, 'secret');
  if (!existsSync(file)) {
    // Whole or not at all: half a secret, left by a crash, would be used for ever after.
    writeFileSync(`${file}.new`, newToken() + newToken(), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const { data, error } = houseSecret.safeParse(readFileSync(file, 'utf8').trim());
  if (error) throw new EnvError(`${file} holds no usable secret: it ${error.issues[0].message}. Set TONGLU_SECRET, or remove the file to have a new one made.`);
  return data;
}

/** A secret for one purpose: whoever learns it learns nothing of the others. */
export const derive = (secret: string, purpose: string): string => digest(`${purpose}\n${secret}`);
