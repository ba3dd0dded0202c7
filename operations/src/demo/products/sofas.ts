import { choice, finish, product, specs, text, variant, years } from '../compose';

const two = choice('size', '2S', '双人位', '2-seater', 'two');
const three = choice('size', '3S', '三人位', '3-seater', 'three');
const woodworks = { brand: 'qibai-woodworks', category: 'sofas', serialTracked: false };

export const sofas = [
  product({
    ...woodworks,
    item: 701,
    code: 'QB-SF01',
    slug: 'dune-fabric-sofa',
    name: text('沙丘布艺沙发', 'Dune fabric sofa'),
    subtitle: text('坐下去像陷进一座缓缓的沙丘', 'Like settling into a slow dune'),
    description: text(
      '坐垫由 45 密度海绵外裹羽绒，坐得住也陷得下。科技绒面料可整体拆洗，猫抓不起毛。实木框架与高碳钢弹簧，五年保不塌陷。',
      'Seat cushions wrap dense foam in down: firm enough to rise from, soft enough to stay. The covers come off to wash and resist claws. A solid frame on steel springs is guaranteed not to sag for five years.',
    ),
    attributes: specs({
      seats: text('2–3 人', '2–3'), material: text('科技绒，落叶松框架，羽绒海绵', 'Velvet-touch fabric, larch frame, foam and down'),
      dimensions: '2260 × 950 × 780', weight: '62', warranty: years(5),
    }),
    variants: [
      variant([two, finish('oat')], 3699_00, 3299_00),
      variant([two, finish('sage')], 3699_00, 3299_00),
      variant([two, finish('rust')], 3699_00, 3299_00),
      variant([three, finish('oat')], 4699_00, 4299_00),
      variant([three, finish('sage')], 4699_00, 4299_00),
      variant([three, finish('rust')], 4699_00, 4299_00),
      variant([three, finish('mist')], 4699_00, 4299_00),
    ],
  }),
  product({
    ...woodworks,
    item: 702,
    code: 'QB-SF02',
    slug: 'shore-chaise-sofa',
    name: text('岸边转角沙发', 'Shore chaise sofa'),
    subtitle: text('一侧可躺，周末的位置', 'One side to lie down on: the weekend’s place'),
    description: text(
      '贵妃位长 160 厘米，躺下看完一部电影。靠垫高度可调，读书时托住颈部。底部离地 15 厘米，扫地机器人自由进出。',
      'The chaise is 160 cm long, enough for a whole film. Headrests adjust to hold the neck for reading. It stands 15 cm off the floor, so the robot vacuum comes and goes.',
    ),
    attributes: specs({
      seats: text('3 人 + 贵妃', '3 + chaise'), material: text('棉麻混纺，桦木框架', 'Cotton-linen blend, birch frame'),
      dimensions: '2980 × 1600 × 820', weight: '96', warranty: years(5),
    }),
    variants: [
      variant([finish('oat')], 6999_00, 6399_00),
      variant([finish('graphite')], 6999_00, 6399_00),
      variant([finish('moss')], 7199_00, 6599_00),
      variant([finish('clay')], 7199_00),
    ],
  }),
  product({
    ...woodworks,
    item: 703,
    code: 'QB-SF03',
    slug: 'grove-wood-frame-sofa',
    name: text('疏林实木沙发', 'Grove wood-frame sofa'),
    subtitle: text('看得见木头的沙发', 'A sofa that shows its wood'),
    description: text(
      '北美白橡与黑胡桃外露框架，榫卯相接不见螺钉。坐垫靠垫可翻面轮换，用得更久。扶手宽 12 厘米，正好放一杯茶。',
      'Exposed frames of white oak or walnut, joined without a visible screw. Cushions turn over to last longer. The arm is 12 cm wide, just right for a cup of tea.',
    ),
    attributes: specs({
      seats: text('3 人', '3'), material: text('实木框架，棉麻坐垫', 'Solid wood frame, cotton-linen cushions'),
      dimensions: '2050 × 820 × 760', weight: '54', warranty: years(5),
    }),
    variants: [variant([finish('oak')], 5499_00, 4999_00), variant([finish('walnut')], 6299_00, 5799_00)],
  }),
  product({
    ...woodworks,
    item: 704,
    code: 'QB-SF04',
    slug: 'pebble-armchair',
    name: text('卵石单人椅', 'Pebble armchair'),
    subtitle: text('窗边一把，刚好一个人', 'One by the window, for one'),
    description: text(
      '环抱式椅背从腰托到肩，久坐不累。圈绒面料蓬松温暖，落座无声。底座可 360 度缓转，面向窗或面向家人。',
      'The back wraps from waist to shoulder for long sitting. Bouclé is warm and silent under you. The base turns slowly all the way round, to the window or to the family.',
    ),
    attributes: specs({ seats: text('1 人', '1'), material: text('圈绒，钢木框架', 'Bouclé, steel and wood frame'), dimensions: '820 × 780 × 720', weight: '19', warranty: years(3) }),
    variants: [
      variant([finish('cloud')], 1799_00, 1599_00),
      variant([finish('clay')], 1799_00, 1599_00),
      variant([finish('moss')], 1799_00, 1599_00),
      variant([finish('mist')], 1799_00),
    ],
  }),
];
