// `npm run bench [-- --quick]`: builds what is measured, then measures it.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
};

const elsewhere = process.argv.some((argument) => argument.startsWith('--base'));
if (!elsewhere && !process.argv.includes('--no-build')) run('npx', ['lerna', 'run', 'build', '--scope', '@tonglu/{schema,kit,catalog,members,orders,sandbox,gateway}', '--stream', '--loglevel', 'error']);
run(process.execPath, ['-r', '@swc-node/register', 'bench/src/main.ts', ...process.argv.slice(2)], { SWC_NODE_PROJECT: `${root}/tsconfig.json`, APOLLO_TELEMETRY_DISABLED: '1' });
