import { choice, finish, product, specs, text, variant, years } from '../compose';

const woodworks = { brand: 'qibai-woodworks', category: 'wardrobes', serialTracked: false };
const doors = (count: '2' | '4') =>
  choice('layout', `${count}D`, `${count} 门`, `${count} doors`, count === '2' ? 'two' : 'four');

export const wardrobes = [
  product({
    ...woodworks,
    item: 741,
    code: 'QB-WR01',
    slug: 'fold-sliding-wardrobe',
    name: text('折影推拉门衣柜', 'Fold sliding wardrobe'),
    subtitle: text('推拉不占位，床边也放得下', 'Sliding doors need no room beside the bed'),
    description: text(
      '静音缓冲轨，最后十厘米自己合上。内部挂衣、叠衣、裤架与首饰抽屉分明。ENF 级板材，装好即可入住。',
      'Damped tracks close the last ten centimetres by themselves. Inside, hanging space, shelves, trouser rail and a jewellery drawer each have their place. Boards of ENF grade: move in the day it is built.',
    ),
    attributes: specs({ material: text('ENF 级实木颗粒板', 'ENF-grade board'), dimensions: '1600 × 600 × 2200', weight: '148', warranty: years(5) }),
    variants: [
      variant([finish('cloud')], 3899_00, 3499_00),
      variant([finish('oak')], 4099_00, 3699_00),
      variant([finish('sage')], 4099_00, 3699_00),
    ],
  }),
  product({
    ...woodworks,
    item: 742,
    code: 'QB-WR02',
    slug: 'lattice-hinged-wardrobe',
    name: text('格栅平开门衣柜', 'Lattice hinged wardrobe'),
    subtitle: text('透气格栅门，衣物不闷', 'Slatted doors that let clothes breathe'),
    description: text(
      '实木格栅从上到下透气，潮天也少霉味。感应灯带随门开亮起，找深色衣服不费眼。两门与四门可并排拼接。',
      'Slats from top to bottom let air through, even in the damp months. A strip of light comes on with the door, for finding dark clothes. Two- and four-door units stand side by side.',
    ),
    attributes: specs({ material: text('实木格栅，ENF 级柜体', 'Solid slats, ENF-grade body'), dimensions: '1800 × 580 × 2200', weight: '156', warranty: years(5) }),
    variants: [
      variant([doors('2'), finish('oak')], 2699_00, 2399_00),
      variant([doors('2'), finish('walnut')], 2999_00, 2699_00),
      variant([doors('4'), finish('oak')], 4699_00, 4299_00),
      variant([doors('4'), finish('walnut')], 5299_00, 4799_00),
    ],
  }),
];
