import type { CatalogSeed } from '../src/subgraph';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const cover = (name: string) => ({ url: `/media/${name}.svg`, role: 'COVER' as const, alt: text(`${name} 图`, `Picture of ${name}`) });

/** A few products of each sort, enough to try every rule of the catalogue on. */
export const smallShop: CatalogSeed = {
  brands: [
    { slug: 'qibai', name: text('栖白', 'Qibai') },
    { slug: 'other', name: text('别家', 'Otherwise') },
  ],
  categories: [
    { slug: 'air', name: text('空气', 'Air'), illustration: '/media/category/air.svg' },
    { slug: 'split-air-conditioners', parent: 'air', name: text('壁挂空调', 'Split air conditioners') },
    { slug: 'cold', name: text('冰洗', 'Cooling') },
    { slug: 'refrigerators', parent: 'cold', name: text('冰箱', 'Refrigerators') },
    { slug: 'services', name: text('服务', 'Services') },
  ],
  products: [
    {
      code: 'QB-KFR35',
      slug: 'quiet-split-air-conditioner',
      name: text('静眠壁挂空调', 'Quiet split air conditioner'),
      subtitle: text('一级能效变频', 'Grade 1 inverter'),
      kind: 'GOODS',
      brand: 'qibai',
      category: 'split-air-conditioners',
      description: text('睡着也听不见。', 'You will not hear it asleep.'),
      attributes: [
        { code: 'energyGrade', name: text('能效等级', 'Energy grade'), value: text('一级', 'Grade 1') },
        { code: 'coolingCapacity', name: text('额定制冷量', 'Cooling capacity'), value: '3500', unit: 'W' },
      ],
      media: [cover('ac')],
      variants: [
        {
          sku: 'QB-KFR35-W', barcode: '6900000000014', name: text('云白', 'Cloud'), serialTracked: true, basePrice: 3499_00, mallPrice: 2999_00,
          options: [{ code: 'finish', name: text('颜色', 'Colour'), value: text('云白', 'Cloud') }],
        },
        {
          sku: 'QB-KFR35-G', barcode: '6900000000021', name: text('石墨', 'Graphite'), serialTracked: true, basePrice: 3599_00, media: [cover('ac-graphite')],
          options: [{ code: 'finish', name: text('颜色', 'Colour'), value: text('石墨', 'Graphite') }],
        },
      ],
    },
    {
      code: 'QB-BC508', slug: 'garden-refrigerator', name: text('蔬园法式多门冰箱', 'Garden French-door refrigerator'), brand: 'qibai', category: 'refrigerators',
      media: [cover('fridge')],
      variants: [{ sku: 'QB-BC508-W', barcode: '6900000000038', name: text('云白', 'Cloud'), basePrice: 6499_00, mallPrice: 5999_00 }],
    },
    {
      code: 'NAH6800', name: text('别家对开门冰箱', 'Otherwise side-by-side refrigerator'), brand: 'other', category: 'refrigerators',
      variants: [{ sku: 'NAH6800', name: text('标准', 'Standard'), basePrice: 1_00 }],
    },
    {
      code: 'QB-INSTALL', name: text('上门安装', 'Installation'), kind: 'SERVICE', brand: 'qibai', category: 'services',
      variants: [{ sku: 'QB-INSTALL', name: text('一次', 'Once'), serialTracked: false }],
    },
    {
      code: 'QB-SECRET', name: text('未发布冰箱', 'Unreleased refrigerator'), status: 'DRAFT', brand: 'qibai', category: 'refrigerators',
      variants: [{ sku: 'QB-SECRET', barcode: '6900000000045', name: text('样机', 'Sample'), basePrice: 9_00 }],
    },
  ],
};
