import { eanCheckDigit } from './barcode';
import { accounts, brands, categories, hotVariant, materials, openingStock, products, warehouses } from './index';

const variants = products.flatMap((product) => product.variants);
const stores = warehouses.filter(({ kind }) => kind === 'STORE');
const places = warehouses.filter(({ kind }) => kind !== 'STORE');
const bySku = new Map(variants.map((one) => [one.sku, one]));

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
    expect(products.length).toBeGreaterThanOrEqual(300);
    expect(variants.length).toBeGreaterThanOrEqual(800);
    expect(brands).toHaveLength(3);
    expect(places).toHaveLength(4);
    expect(stores.length).toBeGreaterThanOrEqual(12);
    expect(new Set(warehouses.map(({ districtCode }) => districtCode)).size).toBe(warehouses.length);
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

  it('asks more for more: the next size of the same colour is never cheaper', () => {
    const sizes = ['capacity', 'size', 'power', 'term', 'value'];
    const ladders = products
      .filter(({ kind }) => kind !== 'SUITE')
      .flatMap(({ code, variants: own }) => {
        const numbered = own.flatMap(({ sku, options, basePrice, mallPrice = basePrice }) => {
          const size = options.find(({ code: option }) => sizes.includes(option))?.value.en.replace(/[¥,]/g, '') ?? '';
          const others = options.filter(({ code: option }) => !sizes.includes(option)).map(({ value }) => value.en).join();
          return /^[\d.]+/.test(size) ? [{ sku, basePrice, mallPrice, others: `${code} ${others}`, size: parseFloat(size) }] : [];
        });
        return numbered;
      });
    const steps = ladders.flatMap((one) => ladders.filter((next) => next.others === one.others && next.size > one.size).map((next) => [one, next] as const));
    expect(steps.length).toBeGreaterThan(150);
    expect(steps.filter(([one, next]) => next.basePrice < one.basePrice || next.mallPrice < one.mallPrice).map(([one, next]) => `${one.sku} > ${next.sku}`)).toEqual([]);
  });

  it('makes suites of variants that there are, dearer than any part and cheaper than all', () => {
    const suites = products.filter(({ kind }) => kind === 'SUITE');
    expect(suites.length).toBeGreaterThanOrEqual(12);
    for (const { variants: own } of suites) {
      for (const { sku, components = [], basePrice, mallPrice = basePrice } of own) {
        const parts = components.map((part) => ({ ...part, variant: bySku.get(part.sku) }));
        expect([sku, parts.filter(({ variant, quantity }) => !variant || variant.components || quantity < 1)]).toEqual([sku, []]);
        const sum = parts.reduce((total, { variant, quantity }) => total + (variant?.mallPrice ?? variant?.basePrice ?? 0) * quantity, 0);
        expect(components.reduce((pieces, { quantity }) => pieces + quantity, 0)).toBeGreaterThan(1);
        expect(mallPrice).toBeLessThan(sum);
        expect(mallPrice).toBeGreaterThan(sum * 0.85);
      }
    }
    expect(variants.filter(({ components }) => components).length).toBe(suites.flatMap(({ variants: own }) => own).length);
  });

  it('goes with services that there are', () => {
    const services = new Set(products.filter(({ kind }) => kind === 'SERVICE').flatMap(({ variants: own }) => own.map(({ sku }) => sku)));
    const named = products.flatMap(({ services: own = [] }) => own);
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((sku) => !services.has(sku))).toEqual([]);
  });

  it('describes goods of one category by what they have in common', () => {
    const alike = categories.filter(({ slug }) => {
      const goods = products.filter(({ category, kind }) => category === slug && kind === 'GOODS').map(({ attributes }) => new Set(attributes.map(({ code }) => code)));
      const [first] = goods;
      return first && [...first].filter((code) => goods.every((own) => own.has(code))).length < 2;
    });
    expect(alike.map(({ slug }) => slug)).toEqual([]);
  });

  it('speaks both languages everywhere', () => {
    const all = { brands, categories, materials, products, warehouses, accounts };
    expect(untranslated(all, 'demo')).toEqual([]);
    // Chinese text without a Chinese character was left untranslated; English with one, too.
    const descriptions = products.flatMap(({ name, subtitle, description }) => [name, subtitle, description]);
    expect(descriptions.filter((text) => !/\p{Script=Han}/u.test(text['zh-CN']) || /\p{Script=Han}/u.test(text.en))).toEqual([]);
  });
});

describe('the demo stock', () => {
  it('covers each SKU in each warehouse once', () => {
    const counted = products.filter(({ kind }) => ['GOODS', 'ACCESSORY', 'PART'].includes(kind)).flatMap(({ variants: own }) => own);
    expect(openingStock).toHaveLength(counted.length * warehouses.length);
    expect(new Set(openingStock.map(({ sku }) => sku))).toEqual(new Set(counted.map(({ sku }) => sku)));
    expect(repeated(openingStock.map(({ sku, warehouse }) => `${sku}@${warehouse}`))).toEqual([]);
    expect(openingStock.filter(({ onHand }) => !Number.isSafeInteger(onHand) || onHand < 0)).toEqual([]);
  });

  it('is mostly there, sometimes low, sometimes gone', () => {
    const kept = openingStock.filter(({ warehouse }) => places.some(({ code }) => code === warehouse));
    const share = (test: (onHand: number) => boolean) => kept.filter(({ onHand }) => test(onHand)).length / kept.length;
    expect(share((onHand) => onHand >= 10)).toBeGreaterThan(0.6);
    expect(share((onHand) => onHand > 0 && onHand < 5)).toBeGreaterThan(0.05);
    expect(share((onHand) => onHand === 0)).toBeGreaterThan(0.03);
  });

  it('is shown in stores by the piece, of what the warehouses have plenty of', () => {
    for (const { code } of stores) {
      const held = openingStock.filter(({ warehouse, onHand }) => warehouse === code && onHand > 0);
      expect(held.length).toBeGreaterThan(200);
      expect(held.filter(({ onHand }) => onHand > 6)).toEqual([]);
    }
    const scarce = new Set(openingStock.filter(({ onHand, warehouse }) => onHand > 0 && stores.some(({ code }) => code === warehouse)).map(({ sku }) => sku));
    const total = (sku: string) => openingStock.filter((one) => one.sku === sku && places.some(({ code }) => code === one.warehouse)).reduce((sum, { onHand }) => sum + onHand, 0);
    expect([...scarce].filter((sku) => total(sku) < 40)).toEqual([]);
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
