// `npm start`: from a bare clone to a running shop. Installs and builds what is missing or out of date,
// then hands over to operations, which starts the database, migrates, seeds once and serves.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, requireNode, root } from './ensure-installed.mjs';

requireNode();
const started = Date.now();
const since = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

console.log('Tonglu 通路');
console.log('  · packages …');
console.log(`  ✓ packages ${ensureInstalled() ? `installed (${since()})` : 'are there'}`);
build();

process.env.NODE_ENV ??= 'production';
const { start } = await import('../operations/dist/programs/start.js');
await start('built');

/** Builds when any source differs from the last build's. */
function build() {
  const stamp = join(root, '.tonglu', 'build-stamp');
  const fingerprint = fingerprintOfSources();
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint && existsSync(join(root, 'storefronts/mall/build/server/index.js'));
  if (built) return console.log('  ✓ build is up to date');
  console.log('  · building …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}\nThe build failed (see above).`);
    process.exit(1);
  }
  mkdirSync(join(root, '.tonglu'), { recursive: true });
  writeFileSync(stamp, fingerprint);
  console.log(`  ✓ built (${since()})`);
}

function fingerprintOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const skipped = new Set(['node_modules', 'dist', 'build', '.react-router', '.git', '.tonglu', 'e2e', '.nx']);
  const visit = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (skipped.has(entry.name)) continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\0${size}\0${mtimeMs}\n`);
      }
    }
  };
  for (const top of ['schema', 'subgraphs', 'gateway', 'storefronts', 'sandbox', 'operations']) visit(join(root, top));
  return hash.digest('hex');
}
