import { attributeNames } from './attribute-names';
import { categories } from './categories';
import { text } from './compose';
import { products as listed } from './products';
import type { DemoAttribute, DemoProduct, DemoProductType, LocalizedText } from './types';

/** The headings of a specification, and what stands under each. Whatever is not named here is performance. */
const headings: readonly { name: LocalizedText; codes: readonly string[] }[] = [
  { name: text('能耗与噪声', 'Energy and noise'), codes: ['energyGrade', 'apf', 'powerUse', 'power', 'noise', 'refrigerant', 'battery'] },
  { name: text('尺寸与材质', 'Size and material'), codes: ['dimensions', 'weight', 'material', 'loadCapacity', 'cableLength', 'thickness', 'pieces'] },
  { name: text('使用与保障', 'Use and warranty'), codes: ['warranty', 'filterLife', 'application', 'validity', 'coverage', 'duration'] },
];
const performance = text('性能', 'Performance');
const headingOf = (code: string): LocalizedText => headings.find(({ codes }) => codes.includes(code))?.name ?? performance;

const isNumber = ({ value }: DemoAttribute): boolean => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);
const grades = [text('一级', 'Grade 1'), text('二级', 'Grade 2'), text('三级', 'Grade 3')];

const typeCode = (category: string): string => category.toUpperCase();
const hasType = ({ kind, attributes }: DemoProduct): boolean => kind === 'GOODS' && attributes.length > 0;

/** What the goods of a shelf are described by: what they say of themselves; what all of them say is required. */
function typeOf(slug: string, name: LocalizedText, goods: readonly DemoProduct[]): DemoProductType {
  const given = goods.flatMap(({ attributes }) => attributes);
  const codes = [...new Set(given.map(({ code }) => code))];
  return {
    code: typeCode(slug),
    name,
    attributes: codes.map((code) => {
      const values = given.filter((attribute) => attribute.code === code);
      const [zh, en, unit] = attributeNames[code as keyof typeof attributeNames];
      const kind = code === 'energyGrade' ? 'TERM' : values.every(isNumber) ? 'NUMBER' : 'TEXT';
      return {
        code,
        name: text(zh, en),
        kind,
        group: headingOf(code),
        ...(unit && { unit }),
        ...(values.length === goods.length && { required: true }),
        ...(kind === 'TERM' && { terms: grades }),
      };
    }),
  };
}

export const productTypes: DemoProductType[] = categories.flatMap(({ slug, name }) => {
  const goods = listed.filter((product) => product.category === slug && hasType(product));
  return goods.length > 0 ? [typeOf(slug, name, goods)] : [];
});

/** Goods are of the type of their shelf; accessories, parts and services may say what they like. */
export const products: DemoProduct[] = listed.map((product) => (hasType(product) ? { ...product, type: typeCode(product.category) } : product));
