import type { AttributeCode } from './attribute-names';
import { attributeNames } from './attribute-names';
import { demoBarcode } from './barcode';
import type { FinishCode } from './finishes';
import { finishes } from './finishes';
import type { DemoAttribute, DemoComponent, DemoMedia, DemoOption, DemoProduct, DemoVariant, LocalizedText } from './types';

export function text(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

/** One thing a buyer chooses. `token` goes into the SKU; `look` names the picture it changes. */
export interface Choice extends DemoOption {
  token: string;
  look?: string;
}

export function finish(code: FinishCode): Choice {
  const { token, 'zh-CN': zh, en } = finishes[code];
  return { code: 'finish', name: text('颜色', 'Colour'), value: text(zh, en), token, look: code };
}

const choiceNames = {
  size: text('规格', 'Size'),
  power: text('匹数', 'Horsepower'),
  capacity: text('容量', 'Capacity'),
  gas: text('气源', 'Gas'),
  term: text('期限', 'Term'),
  value: text('面值', 'Value'),
  pack: text('包装', 'Pack'),
  layout: text('布局', 'Layout'),
  service: text('服务', 'Service'),
  set: text('组合', 'Set'),
};

export function choice(code: keyof typeof choiceNames, token: string, zh: string, en: string, look?: string): Choice {
  return { code, name: choiceNames[code], value: text(zh, en), token, look };
}

export interface VariantDraft {
  choices: Choice[];
  basePrice: number;
  mallPrice?: number;
  components?: DemoComponent[];
}

export function variant(choices: Choice[], basePrice: number, mallPrice?: number): VariantDraft {
  return { choices, basePrice, mallPrice };
}

export function specs(values: Partial<Record<AttributeCode, LocalizedText | string>>): DemoAttribute[] {
  return (Object.keys(values) as AttributeCode[]).map((code) => {
    const [zh, en, unit] = attributeNames[code];
    const value = values[code] ?? '';
    return { code, name: text(zh, en), value, ...(unit ? { unit } : {}) };
  });
}

export const energyGrade = (grade: 1 | 2 | 3): LocalizedText =>
  text(['一级', '二级', '三级'][grade - 1] ?? '', `Grade ${grade}`);

export const years = (count: number): LocalizedText => text(`${count} 年`, count === 1 ? '1 year' : `${count} years`);

export interface ProductDraft extends Omit<DemoProduct, 'kind' | 'brand' | 'media' | 'variants'> {
  /** Three digits, never reused: the barcode grows from it. */
  item: number;
  kind?: DemoProduct['kind'];
  brand?: string;
  /** Every appliance carries a serial number unless it says otherwise. */
  serialTracked?: boolean;
  /** False for what has no room to be shown in: parts, services, cards. */
  scene?: boolean;
  variants: VariantDraft[];
}

const lookOf = (draft: VariantDraft): string =>
  draft.choices.map((made) => made.look).filter(Boolean).join('-') || 'plain';

function pictures(slug: string, look: string, of: LocalizedText, inScene: boolean): DemoMedia[] {
  const cover: DemoMedia = { url: `/media/products/${slug}-${look}.svg`, role: 'COVER', alt: of };
  if (!inScene) return [cover];
  const inRoom = text(`${of['zh-CN']}，摆放在家中`, `${of.en}, at home`);
  return [cover, { url: `/media/scenes/${slug}-${look}.svg`, role: 'SCENE', alt: inRoom }];
}

/** Completes a draft with what follows from it: SKUs, barcodes, variant names and pictures. */
export function product(draft: ProductDraft): DemoProduct {
  const { item, serialTracked, scene = true, kind = 'GOODS', brand = 'qibai', variants, ...rest } = draft;
  const looks = new Set(variants.map(lookOf));
  const first = variants[0];
  if (!first) throw new Error(`${draft.code} has no variants`);

  const complete = (made: VariantDraft, index: number): DemoVariant => {
    const joined = (language: keyof LocalizedText) => made.choices.map((c) => c.value[language]).join(' · ');
    const name = text(joined('zh-CN'), joined('en'));
    const shown = text(`${draft.name['zh-CN']}（${name['zh-CN']}）`, `${draft.name.en} (${name.en})`);
    return {
      sku: [draft.code, ...made.choices.map((c) => c.token)].join('-'),
      barcode: demoBarcode(item, index + 1),
      name,
      options: made.choices.map(({ code, name: optionName, value }) => ({ code, name: optionName, value })),
      basePrice: made.basePrice,
      ...(made.mallPrice === undefined ? {} : { mallPrice: made.mallPrice }),
      serialTracked: serialTracked ?? kind === 'GOODS',
      ...(made.components ? { components: made.components } : {}),
      ...(looks.size > 1 ? { media: pictures(draft.slug, lookOf(made), shown, scene) } : {}),
    };
  };

  return { ...rest, kind, brand, media: pictures(draft.slug, lookOf(first), draft.name, scene), variants: variants.map(complete) };
}
