// Installs the packages when they are not there, or not those of the lock file. Needs Node and npm only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Tonglu needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Returns whether something had to be installed. */
export function ensureInstalled() {
  requireNode();
  const stamp = `${root}/node_modules/.tonglu-lock`;
  const wanted = createHash('sha256').update(readFileSync(`${root}/package-lock.json`)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed (npm ci failed, see above).');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
