import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { categories, materials, products } from '../index';
import { drawings, sheets } from './files';

const publicFolder = resolve(__dirname, '../../../../storefronts/mall/public');
const media = products.flatMap((product) => [...product.media, ...product.variants.flatMap((one) => one.media ?? [])]);
const pages = [...products, ...materials].flatMap(({ blocks = [] }) => blocks);

describe('the drawings', () => {
  const drawn = drawings();
  const committed = (folder: string): string[] =>
    readdirSync(join(publicFolder, 'media', folder)).map((file) => `/media/${folder}/${file}`);

  it('exist for every picture the data names', () => {
    const named = [...media.map(({ url }) => url), ...pages.flatMap(({ url }) => url ?? []), ...materials.flatMap(({ pictures }) => pictures.map(({ url }) => url)), ...categories.map(({ illustration }) => illustration)];
    expect(named.filter((url) => !existsSync(join(publicFolder, url)))).toEqual([]);
  });

  it('are what the generator draws today, no more and no less', () => {
    const stale = [...drawn, ...sheets()].filter(([url, svg]) => readFileSync(join(publicFolder, url), 'utf8') !== svg).map(([url]) => url);
    expect(stale).toEqual([]);
    const present = ['products', 'scenes', 'category', 'rooms', 'hero'].flatMap(committed).sort();
    expect(present).toEqual([...drawn.keys()].sort());
    expect(committed('manuals').sort()).toEqual([...sheets().keys()].sort());
  });

  it('change with the colour that is chosen', () => {
    for (const { variants: own } of products) {
      const covers = new Map(own.flatMap((one) => (one.media ?? []).filter(({ role }) => role === 'COVER').map(({ url }) => [url, drawn.get(url)])));
      expect(new Set(covers.values()).size).toBe(covers.size);
    }
  });

  it('are small, self-contained and without words', () => {
    const limit = (url: string) => (url.startsWith('/media/hero/') ? 8192 : /^\/media\/(scenes|rooms)\//.test(url) ? 9216 : 7680);
    const heavy = [...drawn].filter(([url, svg]) => Buffer.byteLength(svg) > limit(url)).map(([url, svg]) => `${url} ${svg.length}`);
    expect(heavy).toEqual([]);
    const foreign = [...drawn].filter(([, svg]) => /<(text|image|script|style|foreignObject)|href|NaN|undefined/.test(svg)).map(([url]) => url);
    expect(foreign).toEqual([]);
  });
});
