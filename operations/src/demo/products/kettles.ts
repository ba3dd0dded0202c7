import { finish, product, specs, text, variant, years } from '../compose';

export const kettles = [
  product({
    item: 631,
    code: 'QB-KT17',
    slug: 'hill-electric-kettle',
    category: 'kettles',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('小丘电水壶', 'Hill electric kettle'),
    subtitle: text('1.7 升，304 无缝内胆', '1.7 L, seamless stainless lining'),
    description: text(
      '内胆一体拉伸，没有焊缝藏垢。双层壶身外壁不烫，六分钟烧开。壶口断水利落，倒完不挂滴。',
      'The lining is drawn in one piece, with no weld to trap scale. A double wall stays cool while it boils in six minutes. The spout cuts cleanly and does not drip.',
    ),
    attributes: specs({ capacity: '1.7', power: '1800', material: text('304 不锈钢内胆', '304 stainless lining'), dimensions: '220 × 155 × 235', weight: '1.2', warranty: years(1) }),
    variants: [
      variant([finish('cloud')], 189_00, 159_00),
      variant([finish('sage')], 189_00, 159_00),
      variant([finish('clay')], 189_00, 159_00),
      variant([finish('ink')], 189_00, 159_00),
    ],
  }),
  product({
    item: 632,
    code: 'QB-KG09',
    slug: 'crane-gooseneck-kettle',
    category: 'kettles',
    brand: 'qibai-everyday',
    serialTracked: false,
    name: text('鹤颈手冲壶', 'Crane gooseneck kettle'),
    subtitle: text('细嘴稳流，控温到 1 度', 'A fine, steady pour, set to one degree'),
    description: text(
      '鹤颈细嘴出水稳，手冲咖啡和盖碗泡茶都顺手。40 到 100 度逐度设定，保温两小时。实木把手不烫，重心在手里。',
      'The slender neck pours steadily for filter coffee or a gaiwan. Set any degree from 40 to 100 and it holds for two hours. The wooden handle stays cool and well balanced.',
    ),
    attributes: specs({ capacity: '0.9', power: '1200', material: text('304 不锈钢，榉木把手', '304 stainless, beech handle'), dimensions: '290 × 165 × 205', weight: '1.3', warranty: years(1) }),
    variants: [variant([finish('ink')], 399_00, 349_00), variant([finish('cloud')], 399_00, 349_00), variant([finish('steel')], 429_00)],
  }),
];
