// Runs one of operations/src/programs from its sources: `node scripts/run.mjs seed`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureInstalled, root } from './ensure-installed.mjs';

const [program, ...rest] = process.argv.slice(2);
const file = `operations/src/programs/${program}.ts`;
if (!program || !existsSync(`${root}/${file}`)) {
  console.error(`There is no program ${program ?? '(none named)'}.`);
  process.exit(2);
}
ensureInstalled();
const { status } = spawnSync(process.execPath, ['--conditions=source', '-r', '@swc-node/register', file, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SWC_NODE_PROJECT: `${root}/tsconfig.json` },
});
process.exit(status ?? 1);
