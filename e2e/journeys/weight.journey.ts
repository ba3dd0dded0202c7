import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from '../journey';

const budget = { scriptKb: 150, pageKb: 20 };

for (const path of ['/', '/c/air', '/p/stillair-split-air-conditioner']) {
  test(`${path} is light: script within ${budget.scriptKb} kB, page within ${budget.pageKb} kB`, async ({ shopper, page }, { annotations }) => {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    const document = page.waitForResponse((response) => response.request().resourceType() === 'document');
    await shopper.open(path);
    await page.waitForLoadState('networkidle');

    const html = await (await document).body();
    const encoding = (await (await document).allHeaders())['content-encoding'];
    const pageKb = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength / 1_000;
    const bodies = await Promise.all(scripts.values());
    const scriptKb = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0) / 1_000;
    annotations.push({ type: 'weight', description: `script ${scriptKb.toFixed(1)} kB gz in ${bodies.length} files, page ${pageKb.toFixed(1)} kB br` });
    console.log(`    ${path}: script ${scriptKb.toFixed(1)} kB gz, page ${pageKb.toFixed(1)} kB br`);

    expect(encoding, 'the page travels compressed').toMatch(/^(br|gzip|zstd)$/);
    expect(bodies.length, 'files of script').toBeGreaterThan(0);
    expect(scriptKb, 'kB of script on the first page').toBeLessThanOrEqual(budget.scriptKb);
    expect(pageKb, 'kB of page').toBeLessThanOrEqual(budget.pageKb);
  });
}
