import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eanCheckDigit } from './barcode';
import { drawings } from './drawings/files';
import { accounts, brands, categories, hotVariant, openingStock, products, warehouses } from './index';

const publicFolder = resolve(__dirname, '../../../storefronts/mall/public');
const variants = products.flatMap((product) => product.variants);
const media = products.flatMap((product) => [...product.media, ...product.variants.flatMap((one) => one.media ?? [])]);

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

/** Every place where a text is missing one of its languages. */
function untranslated(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => untranslated(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value || 'en' in value) {
    const { 'zh-CN': zh, en } = value as Record<string, unknown>;
    return [zh, en].every((text) => typeof text === 'string' && text.trim() !== '') ? [] : [path];
  }
  return Object.entries(value).flatMap(([name, inner]) => untranslated(inner, `${path}.${name}`));
}

describe('the demo catalogue', () => {
  it('is large enough to shop in', () => {
    expect(products.length).toBeGreaterThanOrEqual(64);
    expect(variants.length).toBeGreaterThanOrEqual(160);
    expect(brands).toHaveLength(3);
    expect(warehouses).toHaveLength(4);
  });

  it('names each thing once', () => {
    expect(repeated(products.map(({ code }) => code))).toEqual([]);
    expect(repeated(products.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([]);
    expect(repeated(variants.map(({ barcode }) => barcode))).toEqual([]);
    expect(repeated(categories.map(({ slug }) => slug))).toEqual([]);
    expect(products.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('carries valid EAN-13 barcodes', () => {
    // A published number whose digit changes when the two weights are swapped.
    expect(eanCheckDigit('400638133393')).toBe(1);
    const wrong = variants.filter(({ barcode }) => !/^690\d{10}$/.test(barcode) || eanCheckDigit(barcode.slice(0, 12)) !== Number(barcode[12]));
    expect(wrong).toEqual([]);
  });

  it('prices every variant, never dearer in the mall', () => {
    const wrong = variants.filter(
      ({ basePrice, mallPrice }) =>
        !Number.isSafeInteger(basePrice) || basePrice <= 0 ||
        (mallPrice !== undefined && (!Number.isSafeInteger(mallPrice) || mallPrice <= 0 || mallPrice > basePrice)),
    );
    expect(wrong).toEqual([]);
    expect(variants.filter(({ mallPrice }) => mallPrice === undefined).length).toBeGreaterThan(10);
  });

  it('tells the variants of a product apart by their options', () => {
    for (const { variants: own } of products) expect(repeated(own.map(({ options }) => JSON.stringify(options)))).toEqual([]);
  });

  it('puts products in leaves of a tree that exists, and leaves no leaf empty', () => {
    const slugs = new Set(categories.map(({ slug }) => slug));
    expect(categories.filter(({ parent }) => parent !== undefined && !slugs.has(parent))).toEqual([]);
    expect(products.filter(({ category }) => !slugs.has(category))).toEqual([]);
    expect(products.filter(({ brand }) => !brands.some(({ slug }) => slug === brand))).toEqual([]);
    const used = new Set(products.map(({ category }) => category));
    expect(categories.filter(({ slug, parent }) => parent !== undefined && !used.has(slug))).toEqual([]);
  });

  it('speaks both languages everywhere', () => {
    const all = { brands, categories, products, warehouses, accounts };
    expect(untranslated(all, 'demo')).toEqual([]);
    // Chinese text without a Chinese character was left untranslated; English with one, too.
    const descriptions = products.flatMap(({ name, subtitle, description }) => [name, subtitle, description]);
    expect(descriptions.filter((text) => !/\p{Script=Han}/u.test(text['zh-CN']) || /\p{Script=Han}/u.test(text.en))).toEqual([]);
  });
});

describe('the demo stock', () => {
  it('covers each SKU in each warehouse once', () => {
    expect(openingStock).toHaveLength(variants.length * warehouses.length);
    expect(repeated(openingStock.map(({ sku, warehouse }) => `${sku}@${warehouse}`))).toEqual([]);
    expect(openingStock.filter(({ onHand }) => !Number.isSafeInteger(onHand) || onHand < 0)).toEqual([]);
  });

  it('is mostly there, sometimes low, sometimes gone', () => {
    const share = (test: (onHand: number) => boolean) => openingStock.filter(({ onHand }) => test(onHand)).length / openingStock.length;
    expect(share((onHand) => onHand >= 10)).toBeGreaterThan(0.6);
    expect(share((onHand) => onHand > 0 && onHand < 5)).toBeGreaterThan(0.05);
    expect(share((onHand) => onHand === 0)).toBeGreaterThan(0.03);
  });

  it('has exactly fifty of the limited edition, all in one place', () => {
    const held = openingStock.filter(({ sku, onHand }) => sku === hotVariant.sku && onHand > 0);
    expect(held).toEqual([hotVariant]);
    expect(variants.some(({ sku }) => sku === hotVariant.sku)).toBe(true);
  });
});

describe('the demo accounts', () => {
  it('use the reserved demo phones, and one default address each', () => {
    expect(accounts.filter(({ phone }) => !/^1380000000\d$/.test(phone))).toEqual([]);
    for (const { addresses } of accounts) {
      expect(addresses.filter(({ isDefault }) => isDefault)).toHaveLength(addresses.length > 0 ? 1 : 0);
      expect(addresses.filter(({ districtCode }) => !/^\d{6}$/.test(districtCode))).toEqual([]);
    }
  });
});

describe('the drawings', () => {
  const drawn = drawings();
  const committed = (folder: string): string[] =>
    readdirSync(join(publicFolder, 'media', folder)).map((file) => `/media/${folder}/${file}`);

  it('exist for every picture the data names', () => {
    const named = [...media.map(({ url }) => url), ...categories.map(({ illustration }) => illustration)];
    expect(named.filter((url) => !existsSync(join(publicFolder, url)))).toEqual([]);
  });

  it('are what the generator draws today, no more and no less', () => {
    const stale = [...drawn].filter(([url, svg]) => readFileSync(join(publicFolder, url), 'utf8') !== svg).map(([url]) => url);
    expect(stale).toEqual([]);
    const present = ['products', 'scenes', 'category', 'rooms', 'hero'].flatMap(committed).sort();
    expect(present).toEqual([...drawn.keys()].sort());
  });

  it('change with the colour that is chosen', () => {
    for (const { variants: own } of products) {
      const covers = new Map(own.flatMap((one) => (one.media ?? []).filter(({ role }) => role === 'COVER').map(({ url }) => [url, drawn.get(url)])));
      expect(new Set(covers.values()).size).toBe(covers.size);
    }
  });

  it('are small, self-contained and without words', () => {
    const limit = (url: string) => (url.startsWith('/media/hero/') ? 8192 : /^\/media\/(scenes|rooms)\//.test(url) ? 7168 : 6144);
    const heavy = [...drawn].filter(([url, svg]) => Buffer.byteLength(svg) > limit(url)).map(([url, svg]) => `${url} ${svg.length}`);
    expect(heavy).toEqual([]);
    const foreign = [...drawn].filter(([, svg]) => /<(text|image|script|style|foreignObject)|href|NaN|undefined/.test(svg)).map(([url]) => url);
    expect(foreign).toEqual([]);
  });
});
