import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const volume = (litres: string) => choice('capacity', litres, `${litres} 升`, `${litres} L`);

export const refrigerators = [
  product({
    item: 201,
    code: 'QB-BC508',
    slug: 'garden-french-door-refrigerator',
    category: 'refrigerators',
    name: text('蔬园法式多门冰箱', 'Garden French-door refrigerator'),
    subtitle: text('508 升，蔬果区保湿 90%', '508 L with a crisper held at 90 % humidity'),
    description: text(
      '上层对开冷藏，下层两只抽屉式冷冻，弯腰只为取冻品。蔬果区与冷藏区双循环，草莓放七天仍有水分。可变温抽屉在零下 3 度到 5 度之间随意设定，鲜肉免解冻直接切。',
      'Two doors open on the fresh food at eye level; two drawers below hold the frozen. Separate air for the crisper keeps strawberries juicy for a week. One drawer is set anywhere from −3 to 5 °C, so meat can be sliced without thawing.',
    ),
    attributes: specs({
      capacity: '508', powerUse: '0.86', energyGrade: energyGrade(1), noise: '35', bins: text('干湿分储 + 变温抽屉', 'Dry/moist storage + variable drawer'),
      refrigerant: 'R600a', dimensions: '833 × 658 × 1905', weight: '102', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 6499_00, 5999_00),
      variant([finish('sage')], 6699_00, 6199_00),
      variant([finish('mist')], 6699_00, 6199_00),
      variant([finish('graphite')], 6499_00, 5999_00),
    ],
  }),
  product({
    item: 202,
    code: 'QB-BC456',
    slug: 'flush-cross-door-refrigerator',
    category: 'refrigerators',
    name: text('齐平零嵌十字门冰箱', 'Flush cross-door refrigerator'),
    subtitle: text('59.8 厘米深，与橱柜齐平', '59.8 cm deep: flush with the cabinets'),
    description: text(
      '底部前出风散热，两侧只留 4 毫米缝即可嵌入标准橱柜。十字四门分区，左冷右冻各自制冷，气味不互串。铰链内移，门能开到 110 度抽屉全拉出。',
      'It breathes from the front of the plinth, so 4 mm on each side is enough to build it in. Four doors and separate circuits keep smells apart. Inset hinges let the doors open 110° and the drawers come right out.',
    ),
    attributes: specs({
      capacity: '456', powerUse: '0.79', energyGrade: energyGrade(1), noise: '34', refrigerant: 'R600a',
      dimensions: '796 × 598 × 1900', weight: '108', warranty: years(3),
    }),
    variants: [
      variant([volume('456'), finish('cloud')], 7999_00, 7499_00),
      variant([volume('456'), finish('sand')], 8199_00, 7699_00),
      variant([volume('456'), finish('ink')], 8199_00, 7699_00),
      variant([volume('512'), finish('cloud')], 8999_00, 8399_00),
      variant([volume('512'), finish('ink')], 9199_00, 8599_00),
    ],
  }),
  product({
    item: 203,
    code: 'QB-BC215',
    slug: 'duo-refrigerator',
    category: 'refrigerators',
    name: text('二人三门冰箱', 'Duo three-door refrigerator'),
    subtitle: text('55 厘米宽，小厨房刚刚好', '55 cm wide: right for a small kitchen'),
    description: text(
      '三门三温区，中间一层专放今明两天的鲜肉和熟食。宽度只有 55 厘米，走廊式厨房也放得下。风冷无霜，不必再和冰块较劲。',
      'Three doors and three temperatures; the middle one is for what you eat today and tomorrow. At 55 cm wide it fits a galley kitchen. Frost-free, so there is no ice to fight.',
    ),
    attributes: specs({
      capacity: '215', powerUse: '0.52', energyGrade: energyGrade(1), noise: '37', refrigerant: 'R600a',
      dimensions: '550 × 575 × 1680', weight: '52', warranty: years(3),
    }),
    variants: [variant([finish('cloud')], 2199_00, 1999_00), variant([finish('steel')], 2299_00, 2099_00)],
  }),
  product({
    item: 204,
    code: 'QB-BC602',
    slug: 'broad-side-by-side-refrigerator',
    category: 'refrigerators',
    name: text('宽岸对开门冰箱', 'Broad side-by-side refrigerator'),
    subtitle: text('602 升囤货型，一侧冷藏一侧冷冻', '602 L for those who stock up'),
    description: text(
      '左侧冷冻从上到下七层分格，一周的菜一次买齐。门上取水口连接净水器，冷水随取。智能家电联动，门没关紧手机会提醒。',
      'Seven compartments of freezer down the left side hold a whole week. The dispenser in the door connects to a water purifier for chilled water. It tells your phone if a door is left ajar.',
    ),
    attributes: specs({
      capacity: '602', powerUse: '1.02', energyGrade: energyGrade(2), noise: '38', refrigerant: 'R600a',
      dimensions: '911 × 706 × 1788', weight: '96', warranty: years(3),
    }),
    variants: [variant([finish('steel')], 4599_00, 4199_00), variant([finish('ink')], 4799_00, 4399_00)],
  }),
  product({
    item: 205,
    code: 'QB-BC118',
    slug: 'pebble-mini-refrigerator',
    category: 'refrigerators',
    brand: 'qibai-everyday',
    name: text('卵石小冰箱', 'Pebble mini refrigerator'),
    subtitle: text('圆角复古，床边也好看', 'Rounded and retro, at home beside the bed'),
    description: text(
      '118 升单门带小冷冻盒，面膜、饮料和夜宵各有位置。圆角门与实木把手，放客厅像一件家具。低噪压缩机，卧室也能用。',
      'A 118 L single door with a small freezer box: room for drinks, supper and face masks. With rounded corners and a wooden handle it passes for furniture. Its compressor is quiet enough for a bedroom.',
    ),
    attributes: specs({
      capacity: '118', powerUse: '0.39', energyGrade: energyGrade(1), noise: '33', refrigerant: 'R600a',
      dimensions: '480 × 520 × 980', weight: '29', warranty: years(3),
    }),
    variants: [
      variant([finish('cloud')], 1299_00, 1199_00),
      variant([finish('clay')], 1399_00, 1299_00),
      variant([finish('sage')], 1399_00, 1299_00),
      variant([finish('mist')], 1399_00, 1299_00),
    ],
  }),
];
