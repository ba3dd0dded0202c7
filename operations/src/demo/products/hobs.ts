import { choice, energyGrade, finish, product, specs, text, variant, years } from '../compose';

const natural = choice('gas', 'NG', '天然气 12T', 'Natural gas 12T');
const bottled = choice('gas', 'LPG', '液化气 20Y', 'LPG 20Y');

export const hobs = [
  product({
    item: 411,
    code: 'QB-GC52',
    slug: 'ember-gas-hob',
    category: 'hobs',
    name: text('火候双眼燃气灶', 'Ember two-burner gas hob'),
    subtitle: text('5.2 kW 猛火，也能细到融巧克力', '5.2 kW when you want it, low enough for chocolate'),
    description: text(
      '外环猛火、内环文火分段可控。防干烧探头在锅底烧干前自动熄火，老人用也放心。面板可翻转抬起，汤汁溢出伸手就能擦。',
      'Outer and inner rings are controlled apart, from roaring to barely there. A probe cuts the gas before a pan boils dry. The panel tilts up, so spills wipe away at once.',
    ),
    attributes: specs({
      heatLoad: '5.2', energyGrade: energyGrade(1), material: text('钢化玻璃面板，黄铜火盖', 'Tempered glass, brass burner caps'),
      dimensions: '760 × 440 × 150', weight: '13.2', warranty: years(5),
    }),
    variants: [
      variant([natural, finish('ink')], 1499_00, 1349_00),
      variant([natural, finish('cloud')], 1599_00, 1449_00),
      variant([bottled, finish('ink')], 1499_00, 1349_00),
    ],
  }),
  product({
    item: 412,
    code: 'QB-IC35',
    slug: 'plain-induction-hob',
    category: 'hobs',
    name: text('平野电磁灶', 'Plain induction hob'),
    subtitle: text('一整块玻璃，双区 3.5 kW', 'One sheet of glass, two zones, 3.5 kW'),
    description: text(
      '无边框微晶玻璃与台面齐平，擦一下就干净。两区可合成一区，长鱼盘也能均匀加热。滑动调温十五档，断电记忆童锁。',
      'Frameless glass lies level with the counter and wipes clean. The two zones join for a long fish pan. Fifteen heat levels at a slide of the finger, and a child lock that survives a power cut.',
    ),
    attributes: specs({
      power: '3500', energyGrade: energyGrade(1), material: text('微晶玻璃', 'Glass ceramic'), dimensions: '720 × 420 × 66', weight: '9.6', warranty: years(3),
    }),
    variants: [variant([finish('ink')], 1999_00, 1799_00), variant([finish('cloud')], 2099_00, 1899_00)],
  }),
];
