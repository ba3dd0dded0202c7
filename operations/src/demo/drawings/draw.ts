import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drawings, sheets } from './files';

/** Regenerates the demo shop's pictures: node -r @swc-node/register operations/src/demo/drawings/draw.ts */
const publicFolder = resolve(__dirname, '../../../../storefronts/mall/public');

const files = new Map([...drawings(), ...sheets()]);
for (const folder of ['products', 'scenes', 'category', 'rooms', 'hero', 'manuals']) {
  rmSync(join(publicFolder, 'media', folder), { recursive: true, force: true });
}
for (const [url, svg] of files) {
  const path = join(publicFolder, url);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
}
process.stdout.write(`${files.size} drawings in ${join(publicFolder, 'media')}\n`);
