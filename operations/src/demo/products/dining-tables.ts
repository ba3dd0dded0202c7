import { choice, finish, product, specs, text, variant, years } from '../compose';

const long = (cm: string) => choice('size', cm, `${cm} 厘米`, `${cm} cm`);
const woodworks = { brand: 'qibai-woodworks', category: 'dining-tables', serialTracked: false };

export const diningTables = [
  product({
    ...woodworks,
    item: 721,
    code: 'QB-DT01',
    slug: 'gathering-dining-table',
    name: text('围坐长餐桌', 'Gathering dining table'),
    subtitle: text('一张桌子，吃饭也做作业', 'One table for meals and homework'),
    description: text(
      '整板直拼台面，木纹从一头流到另一头。圆角与倒边不磕孩子的额头。桌腿内收，六把椅子推得进去。',
      'Full-length boards let the grain run from end to end. Rounded corners are kind to small foreheads. The legs sit inward, so six chairs push right in.',
    ),
    attributes: specs({ seats: text('4–6 人', '4–6'), material: text('白橡木 / 黑胡桃', 'White oak / walnut'), dimensions: '1600 × 800 × 750', weight: '48', warranty: years(5) }),
    variants: [
      variant([long('140'), finish('oak')], 2299_00, 2099_00),
      variant([long('160'), finish('oak')], 2599_00, 2399_00),
      variant([long('140'), finish('walnut')], 2899_00, 2699_00),
      variant([long('160'), finish('walnut')], 3299_00, 2999_00),
    ],
  }),
  product({
    ...woodworks,
    item: 722,
    code: 'QB-DT02',
    slug: 'moon-round-dining-table',
    name: text('满月圆餐桌', 'Moon round dining table'),
    subtitle: text('岩板台面，热锅直接放', 'Sintered stone: put the hot pot straight down'),
    description: text(
      '12 毫米岩板耐热耐刮，酱油茶渍一擦就净。喇叭形单柱底座，谁的膝盖都不碰桌腿。内藏转盘，人多时翻出来用。',
      'Twelve millimetres of stone shrug off heat, knives and soy sauce. The flared pedestal leaves room for every knee. A turntable hides inside for larger company.',
    ),
    attributes: specs({ seats: text('4–6 人', '4–6'), material: text('岩板，钢木底座', 'Sintered stone, steel and wood base'), dimensions: '1300 × 1300 × 750', weight: '72', warranty: years(5) }),
    variants: [
      variant([finish('cloud')], 3299_00, 2999_00),
      variant([finish('graphite')], 3299_00, 2999_00),
      variant([finish('sand')], 3399_00),
    ],
  }),
  product({
    ...woodworks,
    item: 723,
    code: 'QB-DC01',
    slug: 'bow-dining-chair',
    name: text('弯弓餐椅', 'Bow dining chair'),
    subtitle: text('一弯靠背，坐到菜凉', 'A curved back you sit in long after dinner'),
    description: text(
      '蒸汽弯曲的整根靠背托住腰窝。坐垫可拆洗，弄脏了不心疼。整椅 5 公斤，孩子也搬得动。',
      'A single steam-bent rail supports the small of the back. The seat pad comes off to wash. At 5 kg even a child can move it.',
    ),
    attributes: specs({ seats: text('1 人', '1'), material: text('实木，棉麻坐垫', 'Solid wood, cotton-linen seat'), dimensions: '520 × 510 × 760', loadCapacity: '150', weight: '5', warranty: years(3) }),
    variants: [
      variant([choice('pack', '1', '单把', 'Single'), finish('oak')], 499_00, 449_00),
      variant([choice('pack', '2', '一对', 'Pair'), finish('oak')], 959_00, 859_00),
      variant([choice('pack', '1', '单把', 'Single'), finish('walnut')], 599_00, 549_00),
      variant([choice('pack', '2', '一对', 'Pair'), finish('walnut')], 1149_00, 1049_00),
    ],
  }),
];
