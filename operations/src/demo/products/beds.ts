import { choice, finish, product, specs, text, variant, years } from '../compose';

const wide = (cm: '150' | '180') => choice('size', cm, `${cm} × 200 厘米`, `${cm} × 200 cm`);
const woodworks = { brand: 'qibai-woodworks', category: 'beds', serialTracked: false };

export const beds = [
  product({
    ...woodworks,
    item: 711,
    code: 'QB-BD01',
    slug: 'raft-wooden-bed',
    name: text('竹筏实木床', 'Raft wooden bed'),
    subtitle: text('翻身无声，榫卯不松', 'Silent when you turn over, joints that never loosen'),
    description: text(
      '床头微微后倾，靠着看书不硌背。静音排骨架与床框软连接，翻身不吱呀。木蜡油涂装，摸得到木纹。',
      'The headboard leans back a little for reading. Slats rest on soft mounts and never creak. Finished in wax oil, so you can feel the grain.',
    ),
    attributes: specs({ material: text('白橡木 / 黑胡桃', 'White oak / walnut'), mattress: '1500/1800 × 2000', loadCapacity: '500', weight: '78', warranty: years(5) }),
    variants: [
      variant([wide('150'), finish('oak')], 3299_00, 2999_00),
      variant([wide('180'), finish('oak')], 3699_00, 3399_00),
      variant([wide('150'), finish('walnut')], 3999_00, 3699_00),
      variant([wide('180'), finish('walnut')], 4499_00, 4199_00),
    ],
  }),
  product({
    ...woodworks,
    item: 712,
    code: 'QB-BD02',
    slug: 'cocoon-upholstered-bed',
    name: text('云茧软包床', 'Cocoon upholstered bed'),
    subtitle: text('半包床头，靠着不凉', 'A wrapped headboard that is never cold'),
    description: text(
      '床头两侧微微合拢，像一只茧把人托住。高回弹海绵双层软包，靠坐两小时不累。床板气压升起，被褥收进 400 升储物箱。',
      'The headboard folds in slightly at the sides and holds you. Two layers of foam support you for hours. The base lifts on gas springs over 400 L of storage.',
    ),
    attributes: specs({ material: text('棉麻软包，桉木框架', 'Cotton-linen, eucalyptus frame'), mattress: '1500/1800 × 2000', loadCapacity: '450', weight: '86', warranty: years(5) }),
    variants: [
      variant([wide('150'), finish('oat')], 3599_00, 3299_00),
      variant([wide('180'), finish('oat')], 3999_00, 3699_00),
      variant([wide('180'), finish('sage')], 3999_00, 3699_00),
      variant([wide('180'), finish('mist')], 3999_00, 3699_00),
    ],
  }),
];
