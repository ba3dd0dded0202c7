import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gatewayUrl, ports } from '../env';
import { energyStarFreezers, mapping, root } from '../imports';
import { signInOperator } from '../operator';

/** What journeys need of the brand's operator: a session, and a real list in the shop. */
test.describe.configure({ mode: 'serial' });

test('The operator signs in', async () => {
  expect(await signInOperator()).toBeTruthy();
});

/** The file, its mapping, one command. */
test('A real list of appliances is imported', async () => {
  test.skip(!existsSync(energyStarFreezers), `needs ${energyStarFreezers}`);
  const said = execFileSync('npm', ['run', '--silent', 'import', '--', energyStarFreezers, '--mapping', mapping, '--graph', gatewayUrl, '--token', await signInOperator(), '--skip-rejected'], {
    cwd: root,
    env: { ...process.env, ...ports, TONGLU_DATA_DIR: mkdtempSync(join(tmpdir(), 'tonglu-import-')) },
    encoding: 'utf8',
  });
  expect(said).toMatch(/285 rows: \d+ created, \d+ updated, \d+ unchanged, \d+ rejected/);
});
