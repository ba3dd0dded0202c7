import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sheets } from '../drawings/files';
import { materials, products } from '../index';

const publicFolder = resolve(__dirname, '../../../../storefronts/mall/public');
const pages = [...products, ...materials].flatMap(({ blocks = [] }) => blocks);
const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe('what there is to read', () => {
  const rich = products.filter(({ blocks }) => blocks);

  it('tells more about the goods of the large families, each in its own figures', () => {
    expect(rich.length).toBeGreaterThanOrEqual(60);
    const told = rich.map(({ blocks }) => JSON.stringify(blocks?.filter(({ kind }) => kind === 'PARAGRAPH')));
    expect(repeated(told)).toEqual([]);
    expect(told.filter((words) => /undefined|NaN|null/.test(words))).toEqual([]);
    expect(rich.filter(({ blocks = [] }) => !['HEADING', 'PARAGRAPH', 'PICTURE', 'LIST'].every((kind) => blocks.some((block) => block.kind === kind))).map(({ code }) => code)).toEqual([]);
  });

  it('is wholly in two languages', () => {
    const texts = [...pages.flatMap(({ text, items = [] }) => [...(text ? [text] : []), ...items]), ...materials.map(({ title }) => title)];
    expect(texts.length).toBeGreaterThan(800);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text['zh-CN']) || /\p{Script=Han}/u.test(text.en))).toEqual([]);
  });

  it('comes as sheets of the size that is told, in both languages', () => {
    const manuals = products.flatMap(({ manuals: own = [] }) => own);
    expect(new Set(manuals.map(({ url }) => url))).toEqual(new Set(sheets().keys()));
    expect(manuals.filter(({ url, bytes }) => readFileSync(join(publicFolder, url)).byteLength !== bytes)).toEqual([]);
    for (const { manuals: own = [] } of products) if (own.length > 0) expect(own.map(({ language }) => language)).toEqual(['zh-CN', 'en']);
    expect([...sheets()].filter(([url, svg]) => /\p{Script=Han}/u.test(svg) !== url.endsWith('.zh-CN.svg')).map(([url]) => url)).toEqual([]);
  });

  it('can be forwarded: posters with a picture and articles, about products that there are', () => {
    expect(materials.length).toBeGreaterThanOrEqual(8);
    expect(repeated(materials.map(({ code }) => code))).toEqual([]);
    const codes = new Set(products.map(({ code }) => code));
    expect(materials.filter((one) => (one.kind === 'POSTER' ? one.pictures : one.blocks).length === 0 || one.products.some((code) => !codes.has(code))).map(({ code }) => code)).toEqual([]);
  });
});
