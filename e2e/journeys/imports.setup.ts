import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gatewayUrl, ports } from '../env';
import { energyStarFreezers, mapping, root } from '../imports';

/** As the brand's operator would: the file, its mapping, one command. */
test('A real list of appliances is imported', () => {
  test.skip(!existsSync(energyStarFreezers), `needs ${energyStarFreezers}`);
  const said = execFileSync('npm', ['run', '--silent', 'import', '--', energyStarFreezers, '--mapping', mapping, '--graph', gatewayUrl, '--skip-rejected'], {
    cwd: root,
    env: { ...process.env, ...ports, TONGLU_DATA_DIR: mkdtempSync(join(tmpdir(), 'tonglu-import-')) },
    encoding: 'utf8',
  });
  expect(said).toMatch(/285 rows: \d+ created, \d+ updated, \d+ unchanged, \d+ rejected/);
});
