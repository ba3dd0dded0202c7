import type { CatalogSeed } from '../src/subgraph';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const things = [['空调', 'air conditioner'], ['冰箱', 'refrigerator'], ['洗衣机', 'washing machine'], ['电视', 'television'], ['热水器', 'water heater'], ['净水器', 'water purifier'], ['沙发', 'sofa'], ['书桌', 'desk'], ['吸尘器', 'vacuum'], ['加湿器', 'humidifier']];
const manners = [['静音', 'quiet'], ['变频', 'inverter'], ['节能', 'saving'], ['超薄', 'slim'], ['智能', 'smart'], ['复古', 'retro'], ['迷你', 'mini'], ['大容量', 'large']];
const colours = [text('云白', 'White'), text('墨色', 'Black'), text('岩灰', 'Grey'), text('雾蓝', 'Blue')];
const shelvesPerThing = 5;
const brandCount = 40;

/** Brands, shelves and filters that do not grow with the number of products. */
export const emptyShelves: CatalogSeed = {
  brands: Array.from({ length: brandCount }, (_, index) => ({ slug: `brand-${index}`, name: text(`品牌${index}`, `Brand ${index}`) })),
  categories: things.flatMap(([zh, en], thing) => [
    { slug: `thing-${thing}`, name: text(zh, en) },
    ...Array.from({ length: shelvesPerThing }, (_, shelf) => ({ slug: `shelf-${thing}-${shelf}`, parent: `thing-${thing}`, name: text(`${zh}${shelf}型`, `${en} ${shelf}`) })),
  ]),
  filters: [
    { code: 'capacity', name: text('容量', 'Capacity'), kind: 'RANGE' },
    { code: 'grade', name: text('能效', 'Grade'), kind: 'TERMS' },
    { code: 'finish', name: text('颜色', 'Colour'), kind: 'TERMS' },
  ],
  products: [],
};

/** Every product is a little different from every other. */
export const productAt = (index: number): CatalogSeed['products'][number] => {
  const [thing, manner] = [index % things.length, Math.floor(index / things.length) % manners.length];
  return {
    code: `SC-${index}`, brand: `brand-${index % brandCount}`, category: `shelf-${thing}-${Math.floor(index / 7) % shelvesPerThing}`,
    name: text(`${manners[manner][0]}${things[thing][0]} ${index}`, `${manners[manner][1]} ${things[thing][1]} ${index}`),
    subtitle: text('一家人的日常', 'For every day'),
    attributes: [
      { code: 'capacity', name: text('容量', 'Capacity'), value: String(50 + (index % 60) * 10), unit: 'L' },
      { code: 'grade', name: text('能效', 'Grade'), value: text(`${1 + (index % 3)} 级`, `Grade ${1 + (index % 3)}`) },
    ],
    variants: colours.slice(0, index % 7 === 0 ? 2 : 3).map((colour, place) => ({
      sku: `SC-${index}-${place}`, name: colour, options: [{ code: 'finish', name: text('颜色', 'Colour'), value: colour }], basePrice: 100_00 + (index % 900) * 10_00, mallPrice: 90_00 + (index % 900) * 10_00,
    })),
  };
};
