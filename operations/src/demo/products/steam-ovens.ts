import { energyGrade, finish, product, specs, text, variant, years } from '../compose';

export const steamOvens = [
  product({
    item: 441,
    code: 'QB-SO60',
    slug: 'cloud-built-in-steam-oven',
    category: 'steam-ovens',
    name: text('蒸云嵌入式蒸烤箱', 'Steamcloud built-in steam oven'),
    subtitle: text('60 升蒸烤炸一体，门上不滴水', '60 L: steams, roasts, air-fries, and never drips'),
    description: text(
      '三点发热与双循环风，两层烤盘一样上色。直喷蒸汽三十秒满箱，整鱼八分钟。前置水箱与除水槽让台面保持干爽。',
      'Three heaters and two fans brown both trays alike. Injected steam fills the oven in thirty seconds: a whole fish takes eight minutes. The tank is at the front and a gutter keeps the counter dry.',
    ),
    attributes: specs({ capacity: '60', power: '3000', energyGrade: energyGrade(1), dimensions: '595 × 525 × 455', weight: '34', warranty: years(3) }),
    variants: [
      variant([finish('ink')], 4599_00, 4199_00),
      variant([finish('cloud')], 4799_00, 4399_00),
      variant([finish('sage')], 4799_00),
    ],
  }),
  product({
    item: 442,
    code: 'QB-SO26',
    slug: 'nook-countertop-steam-oven',
    category: 'steam-ovens',
    brand: 'qibai-everyday',
    name: text('一隅台式蒸烤箱', 'Nook countertop steam oven'),
    subtitle: text('26 升，出租屋也有烤红薯', '26 L: roast sweet potatoes even in a rented flat'),
    description: text(
      '蒸、烤、空气炸、发酵四合一，占地一张 A3 纸。下拉门与隔热把手，取盘不烫手。42 道内置菜谱，放好就走开。',
      'Steams, bakes, air-fries and proves dough on a footprint of one A3 sheet. The drop-down door has a cool handle. Forty-two recipes are built in: set it and walk away.',
    ),
    attributes: specs({ capacity: '26', power: '1700', dimensions: '440 × 390 × 350', weight: '12', warranty: years(2) }),
    variants: [
      variant([finish('cloud')], 1399_00, 1249_00),
      variant([finish('mist')], 1399_00, 1249_00),
      variant([finish('ink')], 1399_00, 1249_00),
    ],
  }),
];
